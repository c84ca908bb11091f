import { echoingMutants } from './echoing-mutants.ts';

/** One fence of the code, and how it is taken away. */
export interface Mutant {
  readonly name: string;
  /** The module that has it, below the repository's root. */
  readonly module: string;
  readonly replace: string;
  readonly by: string;
}

const policy = 'packages/policy/src';
const subgraph = 'packages/subgraph/src';

/** Each fence that stands between a reader and what is not theirs, taken away one at a time. */
export const mutants: readonly Mutant[] = [
  {
    name: 'records are not decided by their own facts',
    module: `${policy}/record-allowed.ts`,
    replace: 'if (!mask.readable) return null;',
    by: 'if (!mask.readable) return null; return mask;',
  },
  {
    name: 'fields are not cut away',
    module: `${subgraph}/projector.ts`,
    replace: 'fields = [...mask.allowed.keys()];',
    by: 'fields = [...mask.allowed.keys(), ...mask.denied.keys()];',
  },
  {
    name: 'an own-data scope is nobody’s in particular',
    module: `${policy}/is-own.ts`,
    replace: 'record.subjects.includes(personNumber)',
    by: 'true',
  },
  {
    name: 'a protected identity is not protected',
    module: `${policy}/is-protected.ts`,
    replace: "record?.marking === 'PROTECTED' ||",
    by: '',
  },
  {
    name: 'an unknown marking counts as none',
    module: `${policy}/is-protected.ts`,
    replace: "|| record?.marking === 'UNKNOWN'",
    by: '',
  },
  {
    name: 'a record’s own marking raises nothing',
    module: `${policy}/effective-confidentiality.ts`,
    replace: 'record?.confidentiality ?? 0',
    by: '0',
  },
  {
    name: 'what a tenant has raised counts for nothing',
    module: `${policy}/mask-for.ts`,
    replace: 'raisedInformation(field, raised)',
    by: 'field',
  },
  {
    name: 'two factors are not asked for',
    module: `${policy}/rules/assurance.ts`,
    replace: 'question.principal.assurance < 3',
    by: 'false',
  },
  {
    name: 'a grant reaches any confidentiality',
    module: `${policy}/granted.ts`,
    replace: 'each.confidentiality >= needed',
    by: 'true',
  },
  {
    name: 'a board reads what another’s was granted',
    module: `${policy}/rules/within-tenant.ts`,
    replace: 'sameOwner(grant.reader, reader) && (!acrossAuthorities || Boolean(grant.basis?.trim()))',
    by: 'true',
  },
  {
    name: 'a client acts for anybody',
    module: `${policy}/rules/acting-for.ts`,
    replace: '!principal.actingFor.includes(owner.tenant)',
    by: 'false',
  },
  {
    name: 'a draft leaves its tenant',
    module: `${policy}/rules/separated.ts`,
    replace: 'marked || record?.draft',
    by: 'marked',
  },
  {
    name: 'a marked record leaves its tenant',
    module: `${policy}/rules/separated.ts`,
    replace: "=== 'SEPARATED' || marked",
    by: "=== 'SEPARATED'",
  },
  {
    name: 'what is separated leaves its tenant',
    module: `${policy}/rules/separated.ts`,
    replace: "information.ceiling === 'SEPARATED'",
    by: 'false',
  },
  {
    name: 'a public draft is shown',
    module: `${policy}/rules/public-ceiling.ts`,
    replace: '|| record?.draft',
    by: '',
  },
  // Parties and standing are asked by the level once more, so their own absence alone opens nothing.
  ...['level', 'fields', 'purposes', 'personalData', 'mode', 'records'].map((term) => ({
    name: `an agreement is not asked for its ${term}`,
    module: `${policy}/terms/terms.ts`,
    replace: '  records,\n];',
    by: `  records,\n].filter((each) => each !== ${term});`,
  })),
  {
    name: 'a party’s standing counts for nothing',
    module: `${policy}/party-in-force.ts`,
    replace: "if (party?.standing !== 'SIGNED') return null;",
    by: 'if (!party) return null;',
  },
  {
    name: 'an agreement need not be signed by all',
    module: `${policy}/party-in-force.ts`,
    replace: "agreement.parties.some((each) => each.standing === 'PROPOSED') ? null : party",
    by: 'party',
  },
  {
    name: 'an agreement is no longer asked for when it is in force',
    module: `${policy}/party-in-force.ts`,
    replace: '&& inForce(each, today)',
    by: '',
  },
  {
    name: 'a mask outlives the agreements that it rests on',
    module: `${subgraph}/masks.ts`,
    replace: 'this.#cache.mask({ type, owner, access, ...this.#asker, today }, basis)',
    by: 'this.#cache.mask({ type, owner, access, ...this.#asker, today }, ((globalThis as any).first ??= basis))',
  },
  {
    name: 'a mask is any asker’s',
    module: `${policy}/mask-cache.ts`,
    replace: 'return JSON.stringify([type, tenant, authority, who,',
    by: 'return JSON.stringify([type, tenant, authority,',
  },
  {
    name: 'a list is asked by what may not be read',
    module: `${subgraph}/fence.ts`,
    replace: 'return mask.allowed.has(field);',
    by: 'return true;',
  },
  {
    name: 'a query answer is many',
    module: `${subgraph}/fence.ts`,
    replace: 'return first === id;',
    by: 'return true;',
  },
  {
    name: 'a grant outlives its last day',
    module: `${policy}/fitting-grants.ts`,
    replace: 'inForce(grant, question.today)',
    by: 'true',
  },
  {
    name: 'a training is not asked for',
    module: `${policy}/granted.ts`,
    replace: '!training || question.principal.roles.includes(training)',
    by: 'true',
  },
  {
    name: 'another board needs no basis in law',
    module: `${policy}/rules/within-tenant.ts`,
    replace: '(!acrossAuthorities || Boolean(grant.basis?.trim()))',
    by: 'true',
  },
  {
    name: 'what opens nothing at home opens another’s',
    module: `${policy}/own-grant.ts`,
    replace: '(sameOwner(grant.owner, grant.reader) || Boolean(grant.basis?.trim()))',
    by: 'true',
  },
  {
    name: 'an agreement opens a tenant to whoever holds nothing at home',
    module: `${policy}/rules/under-agreement.ts`,
    replace: 'if (!atHome.allow) return atHome;',
    by: '',
  },
  {
    name: 'a role counts whose it is not',
    module: `${policy}/fitting-grants.ts`,
    replace: 'roles.includes(grant.role)',
    by: 'true',
  },
  {
    name: 'any role sees a protected identity',
    module: `${policy}/counting-roles.ts`,
    replace: 'if (isProtected(record)) return',
    by: 'if (false) return',
  },
  {
    name: 'a public record that is marked is shown',
    module: `${policy}/rules/public-ceiling.ts`,
    replace: 'effectiveConfidentiality(question) > information.confidentiality',
    by: 'false',
  },
  {
    name: 'a delegation is anybody’s',
    module: `${policy}/rules/lent-staff.ts`,
    replace: 'each.person === principal.id',
    by: 'true',
  },
  {
    name: 'a delegation outlives its last day',
    module: `${policy}/rules/lent-staff.ts`,
    replace: 'each.to !== null &&\n        inForce(each, today),',
    by: 'true,',
  },
  {
    name: 'a delegation reaches every authority',
    module: `${policy}/rules/lent-staff.ts`,
    replace: 'sameOwner(each.authority, owner)',
    by: 'true',
  },
  {
    name: 'the protected-data officer’s role is lent',
    module: `${policy}/rules/lent-staff.ts`,
    replace: 'roles.filter((role) => !neverLent.includes(role))',
    by: 'roles',
  },
  {
    name: 'a client reads what is granted to another authority’s',
    module: `${policy}/rules/acting-for.ts`,
    replace: 'sameOwner(grant.owner, owner) && sameOwner(grant.reader, owner)',
    by: 'true',
  },
  {
    name: 'a citizen reads where the authority grants citizens nothing',
    module: `${policy}/rules/own-data.ts`,
    replace: 'sameOwner(grant.owner, owner) && sameOwner(grant.reader, owner)',
    by: 'true',
  },
  ...echoingMutants(),
];
