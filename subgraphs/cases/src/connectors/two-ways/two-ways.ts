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
import { inOrder } from '../case-api/in-order.ts';
import type { ExportedSide } from './exported-side.ts';

/**
 * A type that has two ways in: the live system, and its nightly export. Each field has one truth, see
 * docs/decisions/020-live-and-exported.md: the live system's register, and of what only the export knows the
 * export. Where the live system is down its latest export answers in its place, and the source says CACHED and as
 * of when.
 */
export class TwoWays<T extends { readonly id: string }> implements Connector<T> {
  readonly #live: Connector<T>;
  readonly #exported: ExportedSide<T>;

  constructor(live: Connector<T>, exported: ExportedSide<T>) {
    this.#live = live;
    this.#exported = exported;
  }

  get system() {
    return this.#live.system;
  }

  get type() {
    return this.#live.type;
  }

  get federated() {
    return this.#live.federated ?? [];
  }

  get owners() {
    return this.#live.owners;
  }

  sortKey(record: T): string {
    return this.#live.sortKey(record);
  }

  async load(
    ids: readonly string[],
    scope: Scope,
    call: Call,
  ): Promise<Answer<ReadonlyArray<Labelled<T> | null>>> {
    const live = await this.#live.load(ids, scope, call);
    const stand = this.#standIn(live.states, scope);
    const found = new Map(this.#completed(live.records).map((each) => [each.record.id, each]));
    if (stand.scope !== null) {
      for (const [id, each] of this.#exported.load(ids, stand.scope)) found.set(id, each);
    }
    return { records: ids.map((id) => found.get(id) ?? null), states: stand.states };
  }

  async list(args: Arguments, slice: Slice, scope: Scope, call: Call): Promise<Answer<Labelled<T>[]>> {
    const live = await this.#live.list(args, slice, scope, call);
    const stand = this.#standIn(live.states, scope);
    const kept = stand.scope === null ? [] : this.#exported.list(args, slice, stand.scope);
    return { records: this.#merged(this.#completed(live.records), kept, slice), states: stand.states };
  }

  async related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
    call: Call,
  ): Promise<Answer<Labelled<T>[][]>> {
    const live = await this.#live.related(relation, parents, args, slice, scope, call);
    const stand = this.#standIn(live.states, scope);
    const kept =
      stand.scope === null ? [] : this.#exported.related(relation, parents, args, slice, stand.scope);
    const completed = new Map(this.#completed(live.records.flat()).map((each) => [each.record.id, each]));
    return {
      records: parents.map((_, index) =>
        this.#merged(
          (live.records[index] ?? []).map((each) => completed.get(each.record.id)!),
          kept[index] ?? [],
          slice,
        ),
      ),
      states: stand.states,
    };
  }

  /** For whom the export answers, and what is then true of each source. */
  #standIn(states: readonly ConnectionState[], scope: Scope) {
    const down = new Set<string>();
    const told = states.map((state): ConnectionState => {
      // Of a system that answers, but not what can be read, nobody knows what it hides by now.
      if (state.status !== 'FAILED' || state.reason === 'BAD_ANSWER') return state;
      const asOf = this.#exported.asOf(state.tenant, scope);
      if (asOf === null) return state;
      down.add(state.tenant);
      return { system: state.system, tenant: state.tenant, status: 'CACHED', asOf };
    });
    const owners = scope.owners.filter(({ tenant }) => down.has(tenant));
    return { scope: owners.length > 0 ? { ...scope, owners } : null, states: told };
  }

  #completed(records: ReadonlyArray<Labelled<T> | null>): Labelled<T>[] {
    const present = records.filter((each) => each !== null);
    return present.length === 0 ? [] : this.#exported.complete(present);
  }

  #merged(live: readonly Labelled<T>[], kept: readonly Labelled<T>[], slice: Slice): Labelled<T>[] {
    if (kept.length === 0) return [...live];
    return inOrder([...live, ...kept], (record) => this.sortKey(record), slice);
  }
}
