import { makeRandom } from '../../random/make-random.ts';
import type { Random } from '../../random/random.ts';
import { weighted } from '../../random/weighted.ts';
import { civilDate, dayNumber, weekday } from '../civil-date.ts';
import { damageErrands } from '../flaws/damage-errands.ts';
import { referenceDate } from '../reference-date.ts';
import type { MunicipalityWorld, World } from '../world.ts';
import type { CaseKind } from './case-kind.ts';
import type { CaseFile, Errand } from './errand.ts';
import { makeDecisions } from './make-decisions.ts';
import { makeDocuments } from './make-documents.ts';
import { Stakeholders } from './make-stakeholders.ts';
import { pinnedCases } from './pinned-cases.ts';
import { progress } from './progress.ts';
import type { Register } from './registers.ts';
import { registers } from './registers.ts';
import { withTransport } from './school-transport.ts';
import { withContracts } from './transport-contracts.ts';
import { uuid } from './uuid.ts';

/** A case before it has its number. */
export interface CaseDraft {
  readonly openedOn: string;
  readonly kind: CaseKind;
  readonly designation: string | null;
  /** As designations begin where it lies; as in the register's own municipality when left out. */
  readonly registerName?: string;
  readonly stakeholders: Errand['stakeholders'];
  /** Pinned ones are never secret, so that examples can show them. */
  readonly pinned: boolean;
}

const firstDay = dayNumber('2021-01-04');
const allCases = 12_000;

/** All cases of one municipality since 2021, by register and number. */
export function makeCases(world: World, part: MunicipalityWorld): readonly CaseFile[] {
  let inhabitants = 0;
  for (const each of world.municipalities.values()) inhabitants += each.profile.population;
  const count = Math.round((allCases * world.scale * part.profile.population) / inhabitants);
  return registers(part).flatMap((register) => {
    const random = makeRandom(`${world.seed}/cases/${part.profile.code}/${register.namespace}`);
    const stakeholders = new Stakeholders(world, part, random);
    const drafts = [
      ...pinnedCases(register, part, stakeholders),
      ...drawDrafts(register, part, stakeholders, Math.round(count * register.share), random),
    ].sort((a, b) => (a.openedOn < b.openedOn ? -1 : a.openedOn > b.openedOn ? 1 : 0));
    const files = numbered(drafts, register, part.profile, random).map((file) =>
      withTransport(world.seed, file),
    );
    return withContracts(world, part, register, files);
  });
}

export function drawDrafts(
  { kinds }: Register,
  { properties }: MunicipalityWorld,
  stakeholders: Stakeholders,
  count: number,
  random: Random,
): readonly CaseDraft[] {
  const pickKind = weighted(kinds.map((kind) => [kind, kind.weight] as const));
  const built = properties.filter(({ use }) => use !== 'FOREST');
  return Array.from({ length: count }, () => {
    const kind = pickKind(random);
    const designation = kind.property ? random.pick(built).designation : null;
    return {
      openedOn: civilDate(weekday(random.integer(firstDay, dayNumber(referenceDate)))),
      kind,
      designation,
      stakeholders: stakeholders.of(kind, designation),
      pinned: false,
    };
  });
}

/** Cases in the order in which they came, each with its number in the register's series of the year. */
export function numbered(
  drafts: readonly CaseDraft[],
  register: Register,
  owner: { readonly code: string; readonly registerName: string },
  random: Random,
): readonly CaseFile[] {
  const { namespace, authority } = register;
  const serials = new Map<string, number>();
  const errands = drafts.map((draft) => {
    const { openedOn, kind, designation, stakeholders, pinned, registerName = owner.registerName } = draft;
    const year = openedOn.slice(0, 4);
    const serial = (serials.get(year) ?? 0) + 1;
    serials.set(year, serial);
    const secret = kind.secrecy !== null && !pinned && random.chance(kind.secrecy.share);
    const title = random.pick(kind.titles);
    const errand: Errand = {
      id: uuid(random),
      municipalityId: owner.code,
      namespace,
      errandNumber: `${namespace}-${year}-${String(serial).padStart(6, '0')}`,
      diaryNumber: `${namespace} ${year}/${serial}`,
      title: designation ? `${title}, ${designation}` : title,
      caseType: kind.caseType,
      ...progress(openedOn, random),
      openedOn,
      handler: random.pick(register.handlers),
      propertyDesignation: designation ? `${registerName} ${designation}` : null,
      secrecy: secret
        ? { provision: kind.secrecy!.provision, markedOn: openedOn, authority: authority.name }
        : null,
      stakeholders,
    };
    return { errand, kind };
  });
  return damageErrands(owner, namespace, errands).map(({ errand, kind }) => ({
    errand,
    documents: makeDocuments(errand, kind, random),
    decisions: makeDecisions(errand, kind, register, random),
  }));
}
