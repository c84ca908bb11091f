import type { GeodataKind } from '@samgraf/configuration';
import type { Shape } from '@samgraf/cql2';
import { type GeodataProjection, kindNumber, matchOf, type ProjectionRow } from '@samgraf/geodata';
import type { Owner, RecordFacts } from '@samgraf/policy';
import type { Answer, Arguments, Connector, Counted, Labelled, Scope, Slice } from '@samgraf/sources';
import type { Area } from '../area/area.ts';
import {
  boxes,
  type Narrowed,
  type Question,
  rowsAfter,
  sure,
  tooMany,
  unsure,
  type Wanted,
} from './list-question.ts';
import { type SearchArea, searchArea } from './search-area.ts';

/** Geodata are about places: nobody's own data, and nobody is protected in them. */
const facts: RecordFacts = Object.freeze({ subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' });

const inScope = 'f.kind = $kind AND f.tenant IN (SELECT value FROM json_each($tenants))';

/**
 * For each parent alone, by ids of its own tenant or of any: what belongs to it by `parent`. CROSS JOIN keeps the order: from
 * parents to features, and never through all features for each.
 */
const children = `
  SELECT j.key AS place, f.* FROM json_each($parents) j
  CROSS JOIN feature f INDEXED BY feature_by_parent ON f.kind = $kind AND f.parent = j.value
  WHERE f.tenant IN (SELECT value FROM json_each($tenants)) AND f.id > $after ORDER BY j.key, f.id`;

type Rows = Iterable<ProjectionRow>;

/**
 * One kind of geodata from the projection, by its ids. Asks the projection alone: its sources are read in the background, and
 * how they stand is told with every answer. What is nobody's own data is not given where one person's is asked for.
 */
export abstract class ProjectionConnector<T extends { readonly id: string }> implements Connector<T> {
  readonly system = 'geodata';
  abstract readonly type: string;
  /** Relations that are found over the boundaries of municipalities. */
  readonly across: readonly string[] = [];
  readonly owners: readonly Owner[];
  protected readonly projection: GeodataProjection;
  protected readonly kind: GeodataKind;

  constructor(projection: GeodataProjection, kind: GeodataKind) {
    this.projection = projection;
    this.kind = kind;
    this.owners = projection.owners([kind]);
  }

  async load(ids: readonly string[], scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T> | null>>> {
    const sql = `SELECT f.* FROM feature f WHERE ${inScope} AND f.id IN (SELECT value FROM json_each($ids))`;
    const found = new Map<string, Labelled<T>>();
    for (const row of this.rows(sql, { ids: JSON.stringify(ids) }, scope))
      found.set(row.id, this.labelled(row));
    return { records: ids.map((id) => found.get(id) ?? null), states: this.states(scope) };
  }

  async list(args: Arguments, slice: Slice, scope: Scope): Promise<Answer<ReadonlyArray<Labelled<T>>>> {
    const records: Array<Labelled<T>> = [];
    const area = args.within ? searchArea(args.within as Area) : null;
    const wanted = this.#wanted(args, area);
    const found = wanted
      ? this.#ask(rowsAfter(wanted, slice.after ?? '', this.#isFew(wanted, scope)), scope)
      : [];
    for (const row of found) {
      if (records.length >= slice.first) break;
      if (area === null || area.meets(shapeOf(row))) records.push(this.labelled(row));
    }
    return { records, states: this.states(scope) };
  }

  async counts(args: Arguments, scope: Scope): Promise<Answer<readonly Counted[]>> {
    const area = args.within ? searchArea(args.within as Area) : null;
    const wanted = this.#wanted(args, area);
    const counts = new Map<string, number>();
    const count = (tenant: string, n: number) => counts.set(tenant, (counts.get(tenant) ?? 0) + n);
    if (wanted && (area === null || area.inner)) {
      for (const { tenant, n } of this.#ask(sure(wanted, area?.inner ?? null), scope)) count(tenant, n);
    }
    if (wanted && area) {
      for (const row of this.#ask(unsure(wanted, area.inner), scope))
        if (area.meets(shapeOf(row))) count(row.tenant, 1);
    }
    const records = [...counts].map(([tenant, n]) => ({
      owner: this.projection.ownerOf(tenant, this.kind),
      count: n,
    }));
    return { records, states: this.states(scope) };
  }

  async related(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<ReadonlyArray<Labelled<T>>>>> {
    const lists = parents.map((): Array<Labelled<T>> => []);
    for (const row of this.relatedTo(relation, parents, args, slice, scope)) {
      const list = lists[row.place]!;
      if (list.length < slice.first) list.push(this.labelled(row));
    }
    return { records: lists, states: this.states(scope) };
  }

  sortKey(record: T): string {
    return record.id;
  }

  protected abstract record(row: ProjectionRow): T;

  /** Rows with `place`, the number of the parent that each belongs to, in the type's order. */
  protected relatedTo(
    relation: string,
    parents: readonly string[],
    _args: Arguments,
    { after }: Slice,
    scope: Scope,
  ): Rows {
    const known = this.parentsOf(relation, parents);
    if (known === null) throw new Error(`${this.type} is not related by ${relation}.`);
    return this.rows(children, { parents: JSON.stringify(known), after: after ?? '' }, scope);
  }

  /** What the projection calls these parents; null for a relation that the type does not have. */
  protected parentsOf(_relation: string, _parents: readonly string[]): readonly string[] | null {
    return null;
  }

  /** What a list is narrowed to beside text and area: SQL over `f`, with its parameters. */
  protected narrowed(_args: Arguments): Narrowed | null {
    return null;
  }

  protected labelled(row: ProjectionRow): Labelled<T> {
    return { owner: this.projection.ownerOf(row.tenant, this.kind), record: this.record(row), facts };
  }

  protected rows(sql: string, parameters: Record<string, string | number | null>, scope: Scope): Rows {
    if (scope.subject !== null || scope.responsible) return [];
    const tenants = this.projection.tenants([this.kind], scope);
    return this.projection.rows(tenants, sql, { ...parameters, kind: kindNumber(this.kind) });
  }

  protected states(scope: Scope) {
    return this.projection.states([this.kind], scope);
  }

  /** Null where nothing is asked for: words that are none. */
  #wanted(args: Arguments, area: SearchArea | null): Wanted | null {
    const match = typeof args.text === 'string' ? matchOf(args.text) : null;
    if (typeof args.text === 'string' && match === null) return null;
    return { match, bounds: area?.bounds ?? null, narrowed: this.narrowed(args) };
  }

  #isFew({ bounds }: Wanted, scope: Scope): boolean {
    if (bounds === null) return false;
    const [found] = this.#ask(boxes(bounds), scope);
    return found !== undefined && found.n < tooMany;
  }

  #ask({ sql, parameters }: Question, scope: Scope): Rows {
    return this.rows(sql, parameters, scope);
  }
}

/** The geometry of a row, a point or a line; of an area its corners matter to nobody who searches. */
function shapeOf({ easting, northing, shape }: ProjectionRow): Shape {
  return shape === null
    ? { type: 'Point', coordinates: [easting, northing] }
    : { type: 'LineString', coordinates: JSON.parse(shape) };
}
