import type { Random } from '../../random/random.ts';
import type { Person } from '../people/person.ts';
import type { MunicipalityWorld, World } from '../world.ts';
import type { CaseKind } from './case-kind.ts';
import type { Stakeholder } from './errand.ts';
import { uuid } from './uuid.ts';

type Role = Stakeholder['role'];

/** Makes parties of people, suppliers and the municipality itself. */
export class Stakeholders {
  private readonly world: World;
  private readonly part: MunicipalityWorld;
  private readonly random: Random;
  private readonly adults: readonly Person[];
  private readonly pupils: readonly Person[];
  private readonly suppliers: ReadonlyMap<string, World['suppliers'][number]>;

  constructor(world: World, part: MunicipalityWorld, random: Random) {
    this.world = world;
    this.part = part;
    this.random = random;
    this.adults = part.people.filter(({ birthDate }) => birthDate < '2007');
    this.pupils = part.pupils.map(({ person }) => part.peopleById.get(person)!);
    this.suppliers = new Map(world.suppliers.map((each) => [each.id, each]));
  }

  of(kind: CaseKind, designation: string | null): readonly Stakeholder[] {
    const { random } = this;
    const parties: Stakeholder[] = [];
    if (kind.party === 'HOLDER' && designation) parties.push(...this.ofProperty(kind, designation));
    else if (kind.party === 'GUARDIAN' && this.pupils.length > 0)
      parties.push(...this.ofPupil(random.pick(this.pupils)));
    else if (kind.party === 'SUPPLIER') {
      for (let i = random.integer(1, 3); i > 0; i--)
        parties.push(this.company(random.pick(this.world.suppliers).id, 'Annan'));
    } else if (kind.party !== 'NONE') parties.push(this.person(random.pick(this.adults), 'Sökande'));
    for (let i = random.integer(0, kind.neighbours); i > 0; i--)
      parties.push(this.person(random.pick(this.adults), 'Granne'));
    return parties;
  }

  /** A guardian applies for a pupil. */
  ofPupil(pupil: Person, applicant?: Person): readonly Stakeholder[] {
    const guardian = applicant ?? this.part.peopleById.get(this.random.pick(pupil.guardians))!;
    return [this.person(guardian, 'Sökande'), this.person(pupil, 'Annan')];
  }

  person(person: Person, role: Role): Stakeholder {
    return {
      id: uuid(this.random),
      role,
      name: `${person.givenName} ${person.familyName}`,
      personNumber: person.personalNumber,
      organisationNumber: null,
      ...(person.marking === 'UNKNOWN' ? {} : { protectedIdentity: person.marking !== 'NONE' }),
    };
  }

  private ofProperty(kind: CaseKind, designation: string): readonly Stakeholder[] {
    const { random } = this;
    if (kind.caseType === 'Tillsyn' && random.chance(0.3))
      return [this.holder(designation, 'Fastighetsägare'), this.person(random.pick(this.adults), 'Anmälare')];
    if (random.chance(0.85)) return [this.holder(designation, 'Sökande')];
    // Somebody else applies: a buyer, or a firm for the holder.
    const builder = this.company(random.pick(this.world.suppliers).id, 'Ombud');
    return [
      this.person(random.pick(this.adults), 'Sökande'),
      this.holder(designation, 'Fastighetsägare'),
      builder,
    ];
  }

  private holder(designation: string, role: Role): Stakeholder {
    const { part } = this;
    const holder = part.holders.get(designation);
    if (holder?.kind === 'COMPANY') return this.company(holder.supplier, role);
    if (holder?.kind === 'PERSON') return this.person(part.peopleById.get(holder.person)!, role);
    return this.organisation(part.profile.officialName, part.profile.organisationNumber, role);
  }

  private company(id: string, role: Role): Stakeholder {
    const { name, organisationNumber, soleTrader } = this.suppliers.get(id)!;
    const organisation = this.organisation(name, organisationNumber, role);
    // A sole trader's organisation number is a personal number: the party is a person, and is marked as one.
    return soleTrader
      ? { ...organisation, personNumber: `19${organisationNumber}`, protectedIdentity: false }
      : organisation;
  }

  private organisation(name: string, organisationNumber: string, role: Role): Stakeholder {
    return { id: uuid(this.random), role, name, personNumber: null, organisationNumber };
  }
}
