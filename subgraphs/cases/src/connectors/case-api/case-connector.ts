import type { PropertyNames } from '@samgraf/designations';
import type { Answer, Arguments, Call, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import { askEach } from './ask-each.ts';
import type { CaseConnections } from './case-connection.ts';
import { casePlace, caseSortKey } from './case-order.ts';
import { type CaseRecord, caseRecord } from './case-record.ts';
import { errandFilter } from './errand-filter.ts';
import type { Errands } from './errands.ts';
import { errandsByProperty } from './errands-by-property.ts';
import { inOrder } from './in-order.ts';
import { listErrands } from './list-errands.ts';
import type { Errand } from './protocol.ts';
import type { Taken } from './terms.ts';

/** Cases from every case-management system that speaks this API. */
export class CaseConnector implements Connector<CaseRecord> {
  readonly system = 'case-api';
  readonly type = 'Case';
  readonly federated = ['property'];
  readonly owners;
  readonly #connections;
  readonly #errands: Errands;
  readonly #names: PropertyNames;

  constructor({ connections, owners }: CaseConnections, errands: Errands, names: PropertyNames) {
    this.#connections = connections;
    this.owners = owners;
    this.#errands = errands;
    this.#names = names;
  }

  async load(
    ids: readonly string[],
    scope: Scope,
    call: Call,
  ): Promise<Answer<Array<Labelled<CaseRecord> | null>>> {
    const { records, states } = await this.#errands.byCase(ids, scope, call);
    return {
      records: ids.map((id) => {
        const taken = records.get(id);
        return taken ? this.#record(taken) : null;
      }),
      states,
    };
  }

  async list(
    args: Arguments,
    slice: Slice,
    scope: Scope,
    call: Call,
  ): Promise<Answer<Labelled<CaseRecord>[]>> {
    const filter = errandFilter(args, this.#names);
    const place = casePlace(slice.after);
    if (filter === null) return { records: [], states: [] };
    const { values, states } = await askEach(this.#connections, scope, call, async (terms, asking) => {
      const taken = await listErrands(terms, asking, filter, slice.first, place);
      this.#errands.remember(call, terms, taken);
      return taken;
    });
    return { records: this.#inOrder(values.flat(), slice), states };
  }

  /** By `property`: the cases about each, over all registers within the scope. */
  async related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
    call: Call,
  ): Promise<Answer<Labelled<CaseRecord>[][]>> {
    if (relation !== 'property') throw new Error(`Cases are not related by ${relation}.`);
    const filter = errandFilter(args, this.#names);
    const place = casePlace(slice.after);
    const names = new Set(parents.flatMap((id) => this.#names.fullName(id) ?? []));
    if (filter === null || names.size === 0) return { records: parents.map(() => []), states: [] };
    const { values, states } = await askEach(this.#connections, scope, call, async (terms, asking) => {
      const taken = await errandsByProperty(
        terms,
        asking,
        [...names],
        this.#names,
        filter,
        slice.first,
        place,
      );
      this.#errands.remember(call, terms, [...taken.values()].flat());
      return taken;
    });
    return {
      records: parents.map((id) => {
        const name = this.#names.fullName(id) ?? '';
        return this.#inOrder(
          values.flatMap((each) => each.get(name) ?? []),
          slice,
        );
      }),
      states,
    };
  }

  sortKey(record: CaseRecord): string {
    return caseSortKey(record);
  }

  #record(taken: Taken<Errand>): Labelled<CaseRecord> {
    return { ...taken, record: caseRecord(taken, this.#names) };
  }

  #inOrder(taken: ReadonlyArray<Taken<Errand>>, slice: Slice): Labelled<CaseRecord>[] {
    return inOrder(
      taken.map((each) => this.#record(each)),
      caseSortKey,
      slice,
    );
  }
}
