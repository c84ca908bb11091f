import type { RecordFacts } from '@samgraf/policy';
import type { Answer, Arguments, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import type { TimeBook } from '../time/time-book.ts';
import type { TimeRow } from '../time/time-store.ts';

/** Asks for rows within a scope. @param sql with `$tenants`, `$subject`, `$anybody` and `$protectedToo` */
export type AskTime = (sql: string, parameters?: Record<string, string | number | null>) => TimeRow[];

/** What the connectors of payroll systems' files have in common. */
export abstract class TimeConnector<T extends { readonly id: string }> implements Connector<T> {
  readonly system = 'time';
  abstract readonly type: string;
  protected readonly book: TimeBook;

  constructor(book: TimeBook) {
    this.book = book;
  }

  get owners() {
    return this.book.owners;
  }

  async load(ids: readonly string[], scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T> | null>>> {
    return this.#answer(scope, (ask) => {
      const found = new Map(this.found(ids, ask).map((each) => [each.record.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  async list(args: Arguments, slice: Slice, scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T>>>> {
    return this.#answer(scope, (ask) => this.listed(args, slice, ask));
  }

  async related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<ReadonlyArray<Labelled<T>>>>> {
    return this.#answer(scope, (ask) => this.relatedTo(relation, parents, args, slice, ask));
  }

  abstract sortKey(record: T): string;
  /** Those of the ids that are there. One statement. */
  protected abstract found(ids: readonly string[], ask: AskTime): Array<Labelled<T>>;
  protected abstract listed(args: Arguments, slice: Slice, ask: AskTime): Array<Labelled<T>>;

  protected relatedTo(
    relation: string,
    _parents: readonly string[],
    _args: Arguments,
    _slice: Slice,
    _ask: AskTime,
  ): Array<Array<Labelled<T>>> {
    throw new Error(`${this.type} is not related by ${relation}.`);
  }

  protected label(tenant: string, record: T, facts: RecordFacts): Labelled<T> {
    return { owner: this.book.ownerOf(tenant), record, facts };
  }

  async #answer<R>(scope: Scope, work: (ask: AskTime) => R): Promise<Answer<R>> {
    const connections = this.book.within(scope);
    const records = work((sql, parameters = {}) =>
      this.book.rows(connections, sql, {
        ...parameters,
        subject: scope.subject,
        // Nobody's home municipality is responsible for their employment elsewhere.
        anybody: Number((scope.responsible ?? null) === null),
        protectedToo: Number(scope.protectedToo),
      }),
    );
    return { records, states: this.book.states(connections) };
  }
}
