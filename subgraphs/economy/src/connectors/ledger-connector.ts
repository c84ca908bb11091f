import type { Owner, RecordFacts } from '@samgraf/policy';
import type { Answer, Arguments, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import type { Ledgers, LedgerView } from '../store/ledgers.ts';

/**
 * Ledgers are about money, and no register of persons tells their marking. Names that occur in voucher texts are
 * why those fields are mapped as personal and of confidentiality 2.
 */
const facts: RecordFacts = Object.freeze({ subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' });

/** What the connectors of all types of the ledger have in common. One serves the ledgers of all tenants. */
export abstract class LedgerConnector<T extends { readonly id: string }> implements Connector<T> {
  readonly system = 'economy';
  abstract readonly type: string;
  readonly #ledgers: Ledgers;

  constructor(ledgers: Ledgers) {
    this.#ledgers = ledgers;
  }

  get owners(): readonly Owner[] {
    return this.#ledgers.owners;
  }

  async load(ids: readonly string[], scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T> | null>>> {
    return this.#ledgers.answer(scope, null, (view) => {
      const found = new Map(this.find([...new Set(ids)], view).map((each) => [each.id, this.#label(each)]));
      return ids.map((id) => found.get(id) ?? null);
    });
  }

  async list(args: Arguments, slice: Slice, scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T>>>> {
    return this.#ledgers.answer(scope, yearOf(args), (view) =>
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
    return this.#ledgers.answer(scope, yearOf(args), (view) =>
      this.relatedTo(relation, parents, args, slice, view).map((records) =>
        records.map((each) => this.#label(each)),
      ),
    );
  }

  abstract sortKey(record: T): string;

  /** Those of the ids that are in the view, in any order. One statement. */
  protected abstract find(ids: readonly string[], view: LedgerView): T[];

  protected abstract listed(args: Arguments, slice: Slice, view: LedgerView): T[];

  /** For each parent its records. One statement. */
  protected relatedTo(
    relation: string,
    _parents: readonly string[],
    _args: Arguments,
    _slice: Slice,
    _view: LedgerView,
  ): T[][] {
    throw new Error(`${this.type} has no relation ${relation}.`);
  }

  /** The tenant stands in the id because the book it was read from put it there, not the file. */
  #label(record: T): Labelled<T> {
    return { owner: this.#ledgers.ownerOf(record.id.slice(0, record.id.indexOf(':'))), record, facts };
  }
}

function yearOf({ fiscalYear }: Arguments): number | null {
  return typeof fiscalYear === 'number' ? fiscalYear : null;
}
