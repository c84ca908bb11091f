import type { DirectoryEntry } from '../world/directory/directory-entry.ts';
import type { Marking, Person } from '../world/people/person.ts';
import { Homes } from '../world/schools/homes.ts';
import type { PupilRecord, SchoolEnrolment } from '../world/schools/pupil-record.ts';
import { forwardingAddress, personAddress } from './person-address.ts';
import type { RegisterContext } from './register-context.ts';
import type { Resource } from './register-file.ts';

type Json = Readonly<Record<string, unknown>>;

const markings: Readonly<Record<Marking, Json>> = {
  NONE: { securityMarking: 'Ingen' },
  SECRECY_MARKED: { securityMarking: 'Sekretessmarkering' },
  PROTECTED_REGISTRATION: { securityMarking: 'Skyddad folkbokföring' },
  // The register has not been told.
  UNKNOWN: {},
};

/** Educations of the gymnasium (studievägskod), one for each letter of class. */
const educations: Readonly<Record<string, string>> = { A: 'NA', B: 'EE' };

/** Everybody in the register, each once: pupils, those who are responsible for them, and the schools' staff. */
export function persons(
  context: RegisterContext,
  records: readonly PupilRecord[],
  staff: readonly DirectoryEntry[],
): readonly Resource[] {
  const profiles = new Map([...context.world.municipalities].map(([code, { profile }]) => [code, profile]));
  const homes = new Map([...context.world.municipalities].map(([code, part]) => [code, new Homes(part)]));
  const all = new Map<string, { readonly person: Person; readonly attributes: Json }>();
  const add = (person: Person, attributes: Json): void => {
    all.set(person.id, { person, attributes: { ...all.get(person.id)?.attributes, ...attributes } });
  };
  for (const { responsibles } of records)
    for (const { person } of responsibles) {
      const home = homes.get(person.municipality)!.addressOf(person);
      add(person, {
        addresses: home ? [personAddress('Folkbokföring', home, profiles)] : [forwardingAddress],
      });
    }
  for (const { employee, email } of staff)
    add(context.part.peopleById.get(employee.person)!, {
      emails: [{ value: email, type: 'Skola personal' }],
      eduPersonPrincipalNames: [`${employee.signature.toLowerCase()}@${context.part.profile.slug}.example`],
      externalIdentifiers: [
        {
          value: employee.signature,
          context: `https://${context.part.profile.slug}.example/signatur`,
          globallyUnique: false,
        },
      ],
    });
  for (const record of records) add(record.person, pupil(record));
  return [...all.values()].map(({ person, attributes }) => ({
    id: context.id('person', person.id),
    meta: context.meta(),
    givenName: person.givenName,
    familyName: person.familyName,
    civicNo: { value: person.personalNumber, nationality: 'SE' },
    birthDate: person.birthDate,
    sex: person.sex === 'MAN' ? 'Man' : 'Kvinna',
    ...markings[person.marking],
    personStatus: 'Aktiv',
    ...attributes,
  }));

  function pupil({ home, secondHome, enrolments, responsibles, className }: PupilRecord): Json {
    return {
      addresses: [
        home === null ? forwardingAddress : personAddress('Folkbokföring', home, profiles),
        ...(secondHome === null ? [] : [personAddress('Tillfällig adress', secondHome, profiles)]),
      ],
      enrolments: enrolments.map((each) => enrolment(each, className)),
      responsibles: responsibles.map(({ person, relation }) => ({
        person: context.reference('person', person.id),
        relationType: relation,
      })),
    };
  }

  /** `enroledAt` is how the standard spells it. */
  function enrolment(each: SchoolEnrolment, className: string | null): Json {
    return {
      enroledAt: context.reference('organisation', each.schoolUnitCode),
      schoolYear: each.schoolYear,
      schoolType: each.schoolType,
      startDate: each.startDate,
      ...(each.endDate === null ? {} : { endDate: each.endDate }),
      cancelled: each.cancelled,
      ...(each.schoolType === 'GY' ? { educationCode: educations[className?.at(-1) ?? 'A'] ?? 'NA' } : {}),
    };
  }
}
