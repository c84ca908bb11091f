import { agreedPurpose, leftOut } from './agreement-states.ts';
import type { FieldMapping } from './field-mapping.ts';
import type { Taint } from './taint.ts';

/** How something is asked. */
export interface Asking {
  readonly who: string;
  readonly purpose: string | null;
  readonly askingCase: string | null;
  readonly state: string;
}

interface Reach {
  /** `tenant/authority` */
  readonly of: readonly string[];
  readonly upTo: number;
  readonly kinds: readonly string[];
}

const staff = ['plain', 'own', 'draft'];
const everything = [...staff, 'secret', 'protected', 'unknown', 'ownProtected'];

/** What each reaches without any agreement. Written as answers, not as the rule: it shares no code with the policy. */
const atHome: Readonly<Record<string, Reach>> = {
  nobody: { of: [], upTo: 0, kinds: [] },
  clerk: { of: [], upTo: 0, kinds: [] },
  officer: { of: ['1461/bn'], upTo: 2, kinds: staff },
  strongOfficer: { of: ['1461/bn'], upTo: 3, kinds: [...staff, 'secret'] },
  weakOfficer: { of: ['1461/bn'], upTo: 2, kinds: staff },
  lowOfficer: { of: ['1461/bn'], upTo: 2, kinds: staff },
  otherBoard: { of: ['1461/ks'], upTo: 2, kinds: staff },
  protectedDataOfficer: { of: ['1461/bn'], upTo: 3, kinds: everything },
  foreignOfficer: { of: ['1492/bn'], upTo: 2, kinds: staff },
  outsider: { of: ['1438/bn'], upTo: 2, kinds: staff },
  namedBoard: { of: ['1461/bn'], upTo: 2, kinds: staff },
  baselessBoard: { of: [], upTo: 0, kinds: [] },
  lapsed: { of: [], upTo: 0, kinds: [] },
  trained: { of: ['1461/bn'], upTo: 2, kinds: staff },
  untrained: { of: [], upTo: 0, kinds: [] },
  lent: { of: ['1461/bn'], upTo: 2, kinds: staff },
  lentBefore: { of: [], upTo: 0, kinds: [] },
  lentProtected: { of: [], upTo: 0, kinds: [] },
  citizen: { of: ['1461/bn', '1492/bn'], upTo: 3, kinds: ['own'] },
  client: { of: ['1461/bn'], upTo: 2, kinds: staff },
};

/** Whom an agreement in force lets reach how far into the other municipality. */
const acrossTenants: Readonly<Record<string, Reach>> = {
  officer: { of: ['1492/bn', '1492/ks'], upTo: 2, kinds: ['plain', 'own'] },
  strongOfficer: { of: ['1492/bn', '1492/ks'], upTo: 3, kinds: ['plain', 'own'] },
  weakOfficer: { of: ['1492/bn', '1492/ks'], upTo: 2, kinds: ['plain', 'own'] },
  lowOfficer: { of: ['1492/bn', '1492/ks'], upTo: 2, kinds: ['plain', 'own'] },
  otherBoard: { of: ['1492/bn', '1492/ks'], upTo: 2, kinds: ['plain', 'own'] },
  namedBoard: { of: ['1492/bn', '1492/ks'], upTo: 2, kinds: ['plain', 'own'] },
  trained: { of: ['1492/bn', '1492/ks'], upTo: 2, kinds: ['plain', 'own'] },
  protectedDataOfficer: { of: ['1492/bn', '1492/ks'], upTo: 3, kinds: ['plain', 'own'] },
  foreignOfficer: { of: ['1461/bn', '1461/ks'], upTo: 2, kinds: ['plain', 'own'] },
};

/** What an agreement opens in the states in which it opens anything. */
const opens: Readonly<Record<string, { readonly personal: boolean; readonly byCaseOnly: boolean }>> = {
  direct: { personal: true, byCaseOnly: false },
  query: { personal: true, byCaseOnly: true },
  statistics: { personal: false, byCaseOnly: false },
  withoutBasis: { personal: false, byCaseOnly: false },
};

/** What 1492 has raised. */
export const raised: ReadonlyMap<string, 3> = new Map([
  ['Case.handler', 3],
  ['Voucher.text', 3],
]);

/** The oracle: whether a value may be in the answer to somebody. */
export class ReachTable {
  readonly #mappings: ReadonlyMap<string, FieldMapping>;

  constructor(mappings: ReadonlyMap<string, FieldMapping>) {
    this.#mappings = mappings;
  }

  /** Whether a value may be seen at all by this asker. */
  allows(taint: Taint, asking: Asking): boolean {
    const mapping = this.#mappings.get(`${taint.type}.${taint.field}`);
    if (!mapping) return false;
    const needs = this.#needs(taint, mapping);
    const common = taint.kind === 'plain' || taint.kind === 'own';
    if (mapping.ceiling === 'PUBLIC' && common && needs === mapping.confidentiality) return true;
    return this.isOwn(taint, asking) || this.#isAgreed(taint, mapping, needs, asking);
  }

  /** Whether it is a value of the asker's own reach, that needs no agreement. */
  isOwn(taint: Taint, { who }: Asking): boolean {
    const mapping = this.#mappings.get(`${taint.type}.${taint.field}`);
    return mapping !== undefined && reaches(atHome[who], taint, this.#needs(taint, mapping));
  }

  #isAgreed(taint: Taint, mapping: FieldMapping, needs: number, asking: Asking): boolean {
    const opened = opens[asking.state];
    if (!opened || asking.purpose !== agreedPurpose || mapping.ceiling === 'SEPARATED') return false;
    if (leftOut.has(`${taint.type}.${taint.field}`)) return false;
    if (mapping.personal && !opened.personal) return false;
    if (opened.byCaseOnly && asking.askingCase === null) return false;
    return reaches(acrossTenants[asking.who], taint, needs);
  }

  #needs({ tenant, type, field, kind }: Taint, { confidentiality }: FieldMapping): number {
    const byTenant = tenant === '1492' ? (raised.get(`${type}.${field}`) ?? 0) : 0;
    return Math.max(confidentiality, byTenant, kind === 'secret' ? 3 : 0);
  }
}

function reaches(reach: Reach | undefined, { tenant, authority, kind }: Taint, needs: number): boolean {
  if (!reach) return false;
  return reach.of.includes(`${tenant}/${authority}`) && reach.kinds.includes(kind) && needs <= reach.upTo;
}
