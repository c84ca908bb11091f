import type { Answer, Arguments, Call, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import { idsWithin, parseRecordId } from '@samgraf/sources';
import { askEach } from './ask-each.ts';
import type { CaseConnections } from './case-connection.ts';
import type { FilePart, FileRow } from './file-part.ts';
import { fileRowsByErrand, fileRowsById } from './file-rows.ts';
import { inOrder } from './in-order.ts';
import type { Taken } from './terms.ts';

/** What cases' files hold of one kind, from every case-management system that speaks this API. */
export class FileConnector<R extends FileRow, T extends { readonly id: string }> implements Connector<T> {
  readonly system = 'case-api';
  readonly type: string;
  readonly owners;
  readonly #connections;
  readonly #part: FilePart<R, T>;

  constructor({ connections, owners }: CaseConnections, part: FilePart<R, T>) {
    this.#connections = connections;
    this.owners = owners;
    this.#part = part;
    this.type = part.type;
  }

  async load(ids: readonly string[], scope: Scope, call: Call): Promise<Answer<Array<Labelled<T> | null>>> {
    const wanted = idsWithin(scope, ids, this.#part.idKind);
    const { values, states } = await askEach(this.#holding(wanted), scope, call, (terms, asking) =>
      fileRowsById(
        this.#part,
        terms,
        asking,
        (wanted.get(terms.tenant) ?? []).map((each) => each.local),
      ),
    );
    const records = values.flat().map((each) => this.#record(each));
    const found = new Map(records.map((each) => [each.record.id, each]));
    return { records: ids.map((id) => found.get(id) ?? null), states };
  }

  /** @throws always: the contract has no list of them but that of a case */
  async list(): Promise<never> {
    throw new Error(`${this.type} is listed by case.`);
  }

  /** By `case`: what the file of each holds. */
  async related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
    call: Call,
  ): Promise<Answer<Labelled<T>[][]>> {
    if (relation !== 'case' || Object.keys(args).length > 0) {
      throw new Error(`${this.type} is not related by ${relation} and ${Object.keys(args)}.`);
    }
    const place = slice.after === null ? undefined : this.#part.afterKey(slice.after);
    const wanted = idsWithin(scope, parents, 'case');
    const { values, states } = await askEach(this.#holding(wanted), scope, call, async (terms, asking) => {
      const numbers = (wanted.get(terms.tenant) ?? []).map((each) => each.local);
      const groups = await fileRowsByErrand(this.#part, terms, asking, numbers, slice.first, place);
      return { tenant: terms.tenant, groups };
    });
    return {
      records: parents.map((id) => {
        const parsed = parseRecordId(id, 'case');
        const rows = values.flatMap(({ tenant, groups }) =>
          tenant === parsed?.tenant ? (groups.get(parsed.local) ?? []) : [],
        );
        return inOrder(
          rows.map((each) => this.#record(each)),
          this.#part.sortKey,
          slice,
        );
      }),
      states,
    };
  }

  sortKey(record: T): string {
    return this.#part.sortKey(record);
  }

  #holding(wanted: ReadonlyMap<string, unknown>) {
    return this.#connections.filter(({ tenant }) => wanted.has(tenant));
  }

  #record(taken: Taken<R>): Labelled<T> {
    return { ...taken, record: this.#part.record(taken) };
  }
}
