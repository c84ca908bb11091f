import type { Owner } from '@samgraf/policy';
import {
  type Answer,
  type Arguments,
  type Connector,
  type Labelled,
  type Scope,
  type Slice,
  within,
} from '@samgraf/sources';

/** What a register of one type holds, and how it is asked. */
export interface Register<T extends { readonly id: string }> {
  readonly type: string;
  readonly owners: readonly Owner[];
  /** What it holds now. */
  readonly records: () => ReadonlyArray<Labelled<T>>;
  /** For each filter argument of the SDL, whether a record meets its value. */
  readonly filters?: Readonly<Record<string, (record: T, value: unknown) => boolean>>;
  /** For each relation, the id of a record's parent. */
  readonly relations?: Readonly<Record<string, (record: T) => string>>;
}

/**
 * Reads what the graph itself knows from its configuration: a register in memory. No business system stands
 * behind it that could be stale or down, so it has no state to tell of. Ordered by id.
 */
export class RegisterConnector<T extends { readonly id: string }> implements Connector<T> {
  readonly system = 'samgraf';
  readonly #register: Register<T>;

  constructor(register: Register<T>) {
    this.#register = register;
  }

  get type(): string {
    return this.#register.type;
  }

  get owners(): readonly Owner[] {
    return this.#register.owners;
  }

  async load(ids: readonly string[], scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T> | null>>> {
    const found = new Map(this.#within(scope).map((each) => [each.record.id, each]));
    return answer(ids.map((id) => found.get(id) ?? null));
  }

  async list(args: Arguments, slice: Slice, scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T>>>> {
    return answer(this.#cut(this.#filtered(this.#within(scope), args), slice));
  }

  async related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<ReadonlyArray<Labelled<T>>>>> {
    const parentOf = this.#register.relations?.[relation];
    if (!parentOf) throw new Error(`${this.type} has no relation ${relation}.`);
    const children = Map.groupBy(this.#filtered(this.#within(scope), args), ({ record }) => parentOf(record));
    return answer(parents.map((parent) => this.#cut(children.get(parent) ?? [], slice)));
  }

  sortKey(record: T): string {
    return record.id;
  }

  #within(scope: Scope): ReadonlyArray<Labelled<T>> {
    // What is configured is nobody's own data.
    if (scope.subject !== null) return [];
    return this.#register.records().filter((each) => within(scope, each.owner));
  }

  #filtered(records: ReadonlyArray<Labelled<T>>, args: Arguments): ReadonlyArray<Labelled<T>> {
    return Object.entries(args).reduce((left, [argument, value]) => {
      const meets = this.#register.filters?.[argument];
      if (!meets) throw new Error(`${this.type} is not filtered by ${argument}.`);
      return left.filter(({ record }) => meets(record, value));
    }, records);
  }

  #cut(records: ReadonlyArray<Labelled<T>>, { first, after }: Slice): ReadonlyArray<Labelled<T>> {
    return records
      .filter(({ record }) => after === null || this.sortKey(record) > after)
      .sort((one, other) => (this.sortKey(one.record) < this.sortKey(other.record) ? -1 : 1))
      .slice(0, first);
  }
}

function answer<R>(records: R): Answer<R> {
  return { records, states: [] };
}
