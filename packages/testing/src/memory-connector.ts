import type { Owner } from '@samgraf/policy';
import type {
  Answer,
  Arguments,
  Call,
  ConnectionState,
  Connector,
  Labelled,
  Scope,
  Slice,
} from '@samgraf/sources';

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

export interface MemoryConnectorOptions {
  readonly system: string;
  readonly type: string;
  readonly owners: readonly Owner[];
  /** What a source behind it would answer, whatever the scope: a cheating one too. */
  readonly rows: ReadonlyArray<Labelled<Row>>;
  /** How a row belongs to a parent: `{ case: (row) => row.caseId }`. */
  readonly relations?: Readonly<Record<string, (row: Row) => string>>;
  /** Answers rows outside the scope, as a connector must not. */
  readonly ignoresScope?: boolean;
  readonly states?: readonly ConnectionState[];
  /** Relations that a federation's records are found by at its members. */
  readonly federated?: readonly string[];
}

/** A connector over rows in memory that writes down how it was called. Rows are ordered by their id. */
export class MemoryConnector implements Connector<Row> {
  readonly calls: Array<{
    readonly method: string;
    readonly scope: Scope;
    readonly what: unknown;
    readonly call: Call;
  }> = [];
  readonly #options: MemoryConnectorOptions;

  constructor(options: MemoryConnectorOptions) {
    this.#options = options;
  }

  get system() {
    return this.#options.system;
  }

  get type() {
    return this.#options.type;
  }

  get federated(): readonly string[] {
    return this.#options.federated ?? [];
  }

  get owners() {
    return this.#options.owners;
  }

  async load(ids: readonly string[], scope: Scope, call: Call) {
    this.calls.push({ method: 'load', scope, what: ids, call });
    const rows = new Map(this.#within(scope).map((each) => [each.record.id, each]));
    return this.#answer(ids.map((id) => rows.get(id) ?? null));
  }

  async list(args: Arguments, slice: Slice, scope: Scope, call: Call) {
    this.calls.push({ method: 'list', scope, what: args, call });
    const wanted = this.#within(scope).filter(({ record }) =>
      Object.entries(args).every(([name, value]) => record[name] === value),
    );
    return this.#answer(cut(wanted, slice));
  }

  async related(
    relation: string,
    parents: readonly string[],
    _args: Arguments,
    slice: Slice,
    scope: Scope,
    call: Call,
  ) {
    this.calls.push({ method: 'related', scope, what: parents, call });
    const parentOf = this.#options.relations?.[relation];
    if (!parentOf) throw new Error(`No relation ${relation}.`);
    const byParent = Map.groupBy(this.#within(scope), ({ record }) => parentOf(record));
    return this.#answer(parents.map((parent) => cut(byParent.get(parent) ?? [], slice)));
  }

  sortKey(record: Row): string {
    return record.id;
  }

  #within(scope: Scope): ReadonlyArray<Labelled<Row>> {
    const { rows, ignoresScope } = this.#options;
    if (ignoresScope) return rows;
    const inScope = ({ owner, facts }: Labelled<Row>) =>
      scope.owners.some((each) => each.tenant === owner.tenant && each.authority === owner.authority) &&
      (scope.subject === null || facts.subjects.includes(scope.subject)) &&
      (scope.protectedToo || facts.marking === 'NONE' || facts.marking === 'NOT_PERSONAL');
    return rows.filter(inScope);
  }

  #answer<R>(records: R): Answer<R> {
    const live = [...new Set(this.owners.map((each) => each.tenant))].map((tenant) => ({
      tenant,
      system: this.system,
      status: 'LIVE' as const,
      asOf: '2026-11-20T12:00:00+01:00',
    }));
    return { records, states: this.#options.states ?? live };
  }
}

function cut(rows: ReadonlyArray<Labelled<Row>>, { first, after }: Slice): ReadonlyArray<Labelled<Row>> {
  const sorted = [...rows].sort((one, other) => (one.record.id < other.record.id ? -1 : 1));
  return sorted.filter(({ record }) => after === null || record.id > after).slice(0, first);
}
