import { agreementKey } from '@samgraf/agreements';
import { SamgrafError } from '@samgraf/errors';
import type { Agreement, Basis, Grant, Principal } from '@samgraf/policy';
import type { Asker, Surroundings } from '@samgraf/subgraph';
import { agreementText } from '../changes/agreement-text.ts';
import type { AccessChange, AgreementDraft } from '../generated/types.ts';
import { leadingAuthority } from '../leading-authority.ts';
import { askedMask } from './asked-mask.ts';
import { shownTypes } from './shown-types.ts';

const most = 1_000;

/** What may be asked: an agreement signed by all, another one ended, or both. */
export interface Simulated {
  readonly draft: AgreementDraft | null;
  /** `id@version` */
  readonly ends: string | null;
}

/**
 * What would change between the asker's municipality and the others, decided twice by the rule itself: on what is in
 * force, and on what would be. Whose roles an asker may not see is told as for staff that hold the area at home.
 */
export function simulate(surroundings: Surroundings, asker: Asker, { draft, ends }: Simulated) {
  const before = surroundings.basis();
  const ended = before.agreements.filter((each) => agreementKey(each) === ends);
  if (ends !== null && ended.length === 0) {
    throw new SamgrafError('AGREEMENT_UNKNOWN', 'Expected `ends` to be the id of an agreement.');
  }
  const signed = draft ? [signedBy(draft, before, surroundings)] : [];
  const after = {
    ...before,
    agreements: [...before.agreements.filter((each) => !ended.includes(each)), ...signed],
  };
  const changes: AccessChange[] = [];
  for (const agreement of [...ended, ...signed]) {
    for (const [reader, owner] of pairs(agreement, asker.principal.tenant)) {
      for (const purpose of agreement.purposes) {
        const change = between(surroundings, asker, before, after, { agreement, reader, owner, purpose });
        if (change) changes.push(change);
      }
    }
  }
  return {
    changes: changes.slice(0, most),
    operations: touched(surroundings, changes),
    complete: changes.length <= most,
  };
}

function signedBy(draft: AgreementDraft, { agreements }: Basis, surroundings: Surroundings): Agreement {
  const versions = agreements.filter((each) => each.id === draft.id).map((each) => each.version);
  const text = agreementText(draft, Math.max(0, ...versions) + 1, surroundings);
  return { ...text, parties: text.parties.map((each) => ({ ...each, standing: 'SIGNED' })) };
}

/** Reader and owner, of which one is the asker's own. */
function pairs({ parties }: Agreement, own: string | null): Array<[string, string]> {
  const others = [...new Set(parties.map((each) => each.tenant))].filter((each) => each !== own);
  if (own === null || !parties.some((each) => each.tenant === own)) return [];
  return others.flatMap(
    (each): Array<[string, string]> => [
      [own, each],
      [each, own],
    ],
  );
}

interface Between {
  readonly agreement: Agreement;
  readonly reader: string;
  readonly owner: string;
  readonly purpose: string;
}

function between(
  surroundings: Surroundings,
  asker: Asker,
  before: Basis,
  after: Basis,
  { agreement: { area }, reader, owner, purpose }: Between,
): AccessChange | null {
  const { configuration, catalogue } = surroundings;
  const [from, of] = [reader, owner].map((each) => configuration.tenants.get(each));
  if (!from || !of) return null;
  const home = leadingAuthority(from);
  const grants = askedMask(surroundings, before, asker, 'Grant', home, 'LIST');
  const seen = grants.readable && grants.allowed.has('role') && reader === asker.principal.tenant;
  const held = seen
    ? before.grants.filter((each) => each.owner.tenant === reader && each.area === area && !reserved(each))
    : [assumed(home, area)];
  const gained = new Set<string>();
  const lost = new Set<string>();
  const roles = new Set<string>();
  for (const grant of held) {
    const staff: Asker = { principal: holder(grant), purpose, askingCase: 'SIM 1' };
    const bases = [before, after].map((each) => (seen ? each : { ...each, grants: [...each.grants, grant] }));
    for (const type of shownTypes(catalogue)) {
      const fieldsOn = (basis: Basis | undefined) =>
        basis ? readable(surroundings, basis, staff, type, leadingAuthority(of)) : new Set<string>();
      const [now, then] = bases.map(fieldsOn) as [Set<string>, Set<string>];
      const [more, less] = [then.difference(now), now.difference(then)];
      for (const each of more) gained.add(`${type}.${each}`);
      for (const each of less) lost.add(`${type}.${each}`);
      if (more.size + less.size > 0) roles.add(grant.role);
    }
  }
  if (gained.size + lost.size === 0) return null;
  return {
    reader: { code: from.code, name: from.name },
    owner: { code: of.code, name: of.name },
    roles: seen ? [...roles].sort() : null,
    purpose,
    gained: [...gained].sort(),
    lost: [...lost].sort(),
  };
}

function readable(
  surroundings: Surroundings,
  basis: Basis,
  staff: Asker,
  type: string,
  owner: Grant['owner'],
): Set<string> {
  const mask = askedMask(surroundings, basis, staff, type, owner, 'KEY');
  if (!mask.readable) return new Set();
  return new Set([...mask.allowed].filter(([, { kind }]) => kind === 'AGREEMENT').map(([field]) => field));
}

const reserved = ({ role }: Grant): boolean => ['citizen', 'system'].includes(role);

/** A grant of the whole area, for staff of whom nothing is to be told. */
const assumed = (home: Grant['owner'], area: string): Grant => ({
  id: 'assumed',
  owner: home,
  reader: home,
  role: 'assumed',
  area,
  confidentiality: 3,
  basis: null,
  from: '0001-01-01',
  to: null,
});

/** Somebody who has the role that is granted, and all that it asks for. */
const holder = ({ reader, role, training }: Grant): Principal => ({
  kind: 'EMPLOYEE',
  id: '',
  tenant: reader.tenant,
  authority: reader.authority,
  roles: training ? [role, training] : [role],
  assurance: 3,
  personNumber: null,
  actingFor: [],
});

/** The named operations that ask for a field of a change, for its purpose. */
function touched({ operations = new Map() }: Surroundings, changes: readonly AccessChange[]): string[] {
  return [...operations]
    .filter(([, { purposes, fields }]) =>
      changes.some(
        (each) =>
          purposes.includes(each.purpose) && [...each.gained, ...each.lost].some((path) => fields.has(path)),
      ),
    )
    .map(([name]) => name)
    .sort();
}
