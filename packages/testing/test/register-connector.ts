import type { Owner } from '@samgraf/policy';
import {
  type Answer,
  type Arguments,
  authoritiesWithin,
  type Call,
  type Connector,
  conform,
  idsWithin,
  type Labelled,
  parseRecordId,
  recordId,
  type Scope,
  type Slice,
  type SourceHttp,
} from '@samgraf/sources';
import { z } from 'zod';
import { isAskedFor, type Question, type SentRow } from './register-server.ts';

export interface RegisterRecord {
  readonly id: string;
  readonly note: string;
}

/** How a tenant's register is reached. */
export interface RegisterSource {
  readonly url: string;
  readonly http: SourceHttp;
}

export type Given = Labelled<RegisterRecord>;
export type Found = Awaited<ReturnType<RegisterConnector['ask']>>;

const owner = z.object({ tenant: z.string(), authority: z.string() });
const row = z.object({
  number: z.string(),
  authority: z.string(),
  person: z.string().nullable(),
  protected: z.boolean(),
  group: z.string(),
  note: z.string(),
  claims: owner,
});
const answer = z.object({ rows: z.array(row) });

/** A connector as it should be, to the register of the tests. Those that are not override one thing each. */
export class RegisterConnector implements Connector<RegisterRecord> {
  readonly system = 'register';
  readonly type = 'Row';
  readonly owners: readonly Owner[];
  readonly sources: ReadonlyMap<string, RegisterSource>;

  /** @param sources by tenant. */
  constructor(sources: ReadonlyMap<string, RegisterSource>) {
    this.sources = sources;
    this.owners = [...sources.keys()].flatMap((tenant) =>
      ['byggnadsnamnden', 'kommunstyrelsen'].map((authority) => ({ tenant, authority })),
    );
  }

  async load(ids: readonly string[], scope: Scope, call: Call): Promise<Answer<Array<Given | null>>> {
    const wanted = idsWithin(scope, ids, 'row');
    const { found, states } = await this.askEach(scope, call, (tenant) => {
      const numbers = wanted.get(tenant)?.map((each) => each.local);
      return numbers ? { numbers } : null;
    });
    const byId = new Map(found.map(({ given }) => [given.record.id, given]));
    return { records: ids.map((id) => byId.get(id) ?? null), states };
  }

  async list(_args: Arguments, slice: Slice, scope: Scope, call: Call): Promise<Answer<Given[]>> {
    const { found, states } = await this.askEach(scope, call, (tenant) => this.part(slice, tenant));
    return {
      records: this.ordered(
        found.map(({ given }) => given),
        slice,
      ),
      states,
    };
  }

  async related(
    _relation: string,
    parents: readonly string[],
    _args: Arguments,
    slice: Slice,
    scope: Scope,
    call: Call,
  ): Promise<Answer<Given[][]>> {
    const wanted = idsWithin(scope, parents, 'group');
    const { found, states } = await this.askEach(scope, call, (tenant) => {
      const groups = wanted.get(tenant)?.map((each) => each.local);
      return groups ? { groups, ...this.part(slice, tenant) } : null;
    });
    const byParent = Map.groupBy(found, ({ group }) => group);
    const records = parents.map((each) =>
      this.ordered(
        (byParent.get(each) ?? []).map(({ given }) => given),
        slice,
      ),
    );
    return { records, states };
  }

  /** By number, then by tenant. */
  sortKey({ id }: RegisterRecord): string {
    const { tenant, local } = parseRecordId(id, 'row') as { tenant: string; local: string };
    return `${local} ${tenant}`;
  }

  /** What a tenant is asked for, of a list: numbers repeat between tenants, and those of a later one still come. */
  part({ first, after }: Slice, tenant: string): { limit: number; after: string | null } {
    const [number = '', last = ''] = (after ?? '').split(' ');
    const before = tenant > last ? String(Number(number) - 1).padStart(3, '0') : number;
    return { limit: first, after: after === null ? null : before };
  }

  ordered(given: readonly Given[], { first, after }: Slice): Given[] {
    return given
      .map((each): [string, Given] => [this.sortKey(each.record), each])
      .filter(([key]) => after === null || key > after)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .slice(0, first)
      .map(([, each]) => each);
  }

  authorities(scope: Scope, tenant: string): readonly string[] {
    return [...authoritiesWithin(scope, tenant)].filter((authority) =>
      this.owners.some((each) => each.tenant === tenant && each.authority === authority),
    );
  }

  ownerOf(tenant: string, { authority }: SentRow): Owner {
    return { tenant, authority };
  }

  keeps(question: Question, sent: SentRow): boolean {
    return isAskedFor(question, sent);
  }

  async ask(tenant: string, question: Question, call: Call) {
    const { http } = this.sources.get(tenant) as RegisterSource;
    const { value, state } = await http
      .connection(tenant)
      .ask(call, async (asking) => conform('register', answer, await asking.lookUp([tenant], question)).rows);
    return { rows: value ?? [], state };
  }

  async askEach(
    scope: Scope,
    call: Call,
    what: (tenant: string) => Partial<Question> | null,
  ): Promise<{ found: Array<{ group: string; given: Given }>; states: Array<Found['state']> }> {
    const asked = await Promise.all(
      [...this.sources.keys()].flatMap((tenant) => {
        const wanted = what(tenant);
        const authorities = this.authorities(scope, tenant);
        if (authorities.length === 0 || wanted === null) return [];
        const question = { authorities, person: scope.subject, protected: scope.protectedToo, ...wanted };
        return this.ask(tenant, question, call).then(({ rows, state }) => ({
          state,
          found: rows
            .filter((each) => this.keeps(question, each))
            .map((each) => ({
              group: recordId(tenant, 'group', each.group),
              given: this.labelled(tenant, each),
            })),
        }));
      }),
    );
    return { found: asked.flatMap((each) => each.found), states: asked.map((each) => each.state) };
  }

  labelled(tenant: string, sent: SentRow): Given {
    const marking = sent.person === null ? 'NOT_PERSONAL' : sent.protected ? 'PROTECTED' : 'NONE';
    return {
      owner: this.ownerOf(tenant, sent),
      record: { id: recordId(tenant, 'row', sent.number), note: sent.note },
      facts: { subjects: sent.person === null ? [] : [sent.person], confidentiality: null, marking },
    };
  }
}
