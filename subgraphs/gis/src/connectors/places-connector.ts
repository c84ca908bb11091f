import { type GeodataProjection, kindNumber, type ProjectionRow } from '@samgraf/geodata';
import type { Owner } from '@samgraf/policy';
import type { Answer, Arguments, Connector, Labelled, Scope, Slice } from '@samgraf/sources';
import { ofPairs } from './of-pairs.ts';
import { placeKindOf } from './place-kind-of.ts';
import { type PlaceKind, placeKinds } from './place-kinds.ts';
import { type PlaceRecord, placeRecord } from './place-record.ts';

const all = Object.keys(placeKinds) as PlaceKind[];

/** Places of several kinds at once, as a search finds them. */
export abstract class PlacesConnector<T extends PlaceRecord> implements Connector<T> {
  readonly system = 'geodata';
  abstract readonly type: string;
  readonly owners: readonly Owner[];
  readonly #projection: GeodataProjection;

  constructor(projection: GeodataProjection) {
    this.#projection = projection;
    this.owners = projection.owners(Object.values(placeKinds));
  }

  async load(ids: readonly string[], scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T> | null>>> {
    const sql = `SELECT f.* FROM feature f WHERE ${ofPairs} AND f.id IN (SELECT value FROM json_each($ids))`;
    const found = new Map<string, Labelled<T>>();
    for (const row of this.#rows(all, sql, { ids: JSON.stringify(ids) }, scope))
      found.set(row.id, this.#labelled(row, {}));
    return { records: ids.map((id) => found.get(id) ?? null), states: this.#states(all, scope) };
  }

  async list(args: Arguments, slice: Slice, scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T>>>> {
    const kinds = Array.isArray(args.kinds)
      ? all.filter((each) => (args.kinds as string[]).includes(each))
      : all;
    const question = this.question(args);
    const records: Array<Labelled<T>> = [];
    if (question !== null) {
      for (const row of this.#rows(kinds, question.sql, question.parameters, scope))
        records.push(this.#labelled(row, args));
      records.sort((one, other) => (this.sortKey(one.record) < this.sortKey(other.record) ? -1 : 1));
    }
    const rest = records.filter(({ record }) => slice.after === null || this.sortKey(record) > slice.after);
    return { records: rest.slice(0, slice.first), states: this.#states(kinds, scope) };
  }

  /** @throws always: nothing is known by what was found near it */
  async related(): Promise<never> {
    throw new Error(`${this.type} is related to nothing.`);
  }

  abstract sortKey(record: T): string;

  /** What is asked of the projection; null where nothing is asked for. */
  protected abstract question(args: Arguments): {
    readonly sql: string;
    readonly parameters: Readonly<Record<string, string | number>>;
  } | null;

  /** @param args of the list that asks; none where it is asked for by its id */
  protected abstract record(row: ProjectionRow, place: PlaceRecord, args: Arguments): T;

  #labelled(row: ProjectionRow, args: Arguments): Labelled<T> {
    return {
      owner: this.#projection.ownerOf(row.tenant, placeKinds[placeKindOf(row)]),
      record: this.record(row, placeRecord(row), args),
      facts: { subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' },
    };
  }

  #rows(
    kinds: readonly PlaceKind[],
    sql: string,
    parameters: Readonly<Record<string, string | number>>,
    scope: Scope,
  ): Iterable<ProjectionRow> {
    if (scope.subject !== null || scope.responsible) return [];
    const readable = kinds.map((kind) => ({
      kind: placeKinds[kind],
      tenants: this.#projection.tenants([placeKinds[kind]], scope),
    }));
    const pairs = readable.flatMap(({ kind, tenants }) =>
      tenants.map((each) => `${kindNumber(kind)} ${each}`),
    );
    const tenants = [...new Set(readable.flatMap((each) => each.tenants))];
    return this.#projection.rows(tenants, sql, { ...parameters, pairs: JSON.stringify(pairs) });
  }

  #states(kinds: readonly PlaceKind[], scope: Scope) {
    return this.#projection.states(
      kinds.map((each) => placeKinds[each]),
      scope,
    );
  }
}
