import type { Owner, RecordFacts } from '@samgraf/policy';
import type { Answer, Arguments, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import type { Invoices, InvoiceView } from '../store/invoices.ts';

/**
 * Invoices are about money, and no register of persons tells the marking of a sole trader. That they may be
 * persons is why those fields are mapped as personal.
 */
const facts: RecordFacts = Object.freeze({ subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' });

/** What the connectors of all types that come from invoices have in common. */
export abstract class InvoiceStoreConnector<T extends { readonly id: string }> implements Connector<T> {
  readonly system = 'economy';
  abstract readonly type: string;
  protected readonly invoices: Invoices;

  constructor(invoices: Invoices) {
    this.invoices = invoices;
  }

  get owners(): readonly Owner[] {
    return this.invoices.owners;
  }

  async load(ids: readonly string[], scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T> | null>>> {
    return this.invoices.answer(scope, (view) => {
      const found = new Map(this.find([...new Set(ids)], view).map((each) => [each.id, this.#label(each)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  async list(args: Arguments, slice: Slice, scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T>>>> {
    return this.invoices.answer(scope, (view) =>
      this.listed(args, slice, view).map((each) => this.#label(each)),
    );
  }

  async related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<ReadonlyArray<Labelled<T>>>>> {
    return this.invoices.answer(scope, (view) =>
      this.relatedTo(relation, parents, args, slice, view).map((records) =>
        records.map((each) => this.#label(each)),
      ),
    );
  }

  abstract sortKey(record: T): string;

  /** Those of the ids that are in the view, in any order. One statement. */
  protected abstract find(ids: readonly string[], view: InvoiceView): T[];

  protected abstract listed(args: Arguments, slice: Slice, view: InvoiceView): T[];

  /** For each parent its records. One statement. */
  protected relatedTo(
    relation: string,
    _parents: readonly string[],
    _args: Arguments,
    _slice: Slice,
    _view: InvoiceView,
  ): T[][] {
    throw new Error(`${this.type} has no relation ${relation}.`);
  }

  /** Whose a record is. @returns the tenant; of a record with an id of its own tenant that one. */
  protected tenantOf(record: T): string {
    return record.id.slice(0, record.id.indexOf(':'));
  }

  /** The tenant is that of the connection whose file it was read from; the document says nothing of it. */
  protected ownerOf(record: T): Owner {
    return this.invoices.ownersOf(this.invoices.connectionOf(this.tenantOf(record)))[0]!;
  }

  #label(record: T): Labelled<T> {
    return { owner: this.ownerOf(record), record, facts };
  }
}
