import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { geoCollections } from './geo-collections.ts';
import { meetsBox } from './meets-box.ts';

/** A feature as it lies in the store: what of it is sent is JSON already. */
export interface StoredFeature {
  /** Its place in the layer, counted from 1. */
  readonly number: number;
  readonly id: string;
  readonly properties: string;
  /** GeoJSON coordinates in SWEREF 99 TM, east before north. */
  readonly plane: string;
  /** GeoJSON coordinates in longitude and latitude. */
  readonly globe: string;
}

/** Lowest first, then highest: west, south, east, north, or east and north twice. */
export type Box = readonly [number, number, number, number];

/** Which features of a layer are asked for. */
export interface Selection {
  /** A feature is meant that meets one of them, whole boxes of one reference system; all are where there is none. */
  readonly within: { readonly system: 'plane' | 'globe'; readonly boxes: readonly Box[] } | null;
  /** Values by the property that must have them. */
  readonly filters: Readonly<Record<string, string>>;
}

const extents = {
  plane: ['lowEast', 'lowNorth', 'highEast', 'highNorth'],
  globe: ['west', 'south', 'east', 'north'],
} as const;

/** One municipality's layers, read from their file as they are asked for. */
export class GeoStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #extents = new Map<string, Box | null>();

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { readOnly: true });
    this.#database.exec('PRAGMA cache_size = -2048');
    this.#database.function('meets', { deterministic: true, varargs: true }, (coordinates, ...box) =>
      Number(meetsBox(JSON.parse(String(coordinates)), box.map(Number) as unknown as Box)),
    );
  }

  /** Features in their order. @param from how the page begins: after a feature's number, or after so many features */
  page(
    layer: string,
    selection: Selection,
    limit: number,
    from: { after?: number; skip?: number } = {},
  ): readonly StoredFeature[] {
    const { where, values } = condition(layer, selection);
    return this.#prepared(
      `SELECT number, id, properties, plane, globe FROM "${layer}" JOIN "${layer}_extent" USING (number)
       WHERE number > ?${where} ORDER BY number LIMIT ? OFFSET ?`,
    ).all(from.after ?? 0, ...values, limit, from.skip ?? 0) as unknown as StoredFeature[];
  }

  /** How many there are in all. */
  count(layer: string, selection: Selection): number {
    const { where, values } = condition(layer, selection);
    const found = this.#prepared(
      `SELECT count(*) AS n FROM "${layer}" JOIN "${layer}_extent" USING (number) WHERE true${where}`,
    ).get(...values);
    return Number(found!.n);
  }

  one(layer: string, id: string): StoredFeature | null {
    const found = this.#prepared(
      `SELECT number, id, properties, plane, globe FROM "${layer}" WHERE id = ?`,
    ).get(id) as StoredFeature | undefined;
    return found ?? null;
  }

  /** Longitudes and latitudes that hold the whole layer; null where it is empty. */
  extent(layer: string): Box | null {
    const known = this.#extents.get(layer);
    if (known !== undefined) return known;
    const found = this.#prepared(
      `SELECT min(west) AS west, min(south) AS south, max(east) AS east, max(north) AS north FROM "${layer}_extent"`,
    ).get() as Record<string, number | null>;
    const box = found.west === null ? null : (extents.globe.map((name) => found[name]) as unknown as Box);
    this.#extents.set(layer, box);
    return box;
  }

  close(): void {
    this.#database.close();
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }
}

/** @param layer one of the layers, and filters of its properties: both become part of the question */
function condition(layer: string, { within, filters }: Selection) {
  const collection = geoCollections.find(({ id }) => id === layer)!;
  const values: Array<string | number> = [];
  let where = '';
  for (const [name, value] of Object.entries(filters)) {
    where += ` AND "${name}" = ?`;
    values.push(value);
  }
  if (within) {
    const { system, boxes } = within;
    const [west, south, east, north] = extents[system];
    const each = boxes.map((box) => {
      values.push(box[2], box[0], box[3], box[1]);
      const near = `${west} <= ? AND ${east} >= ? AND ${south} <= ? AND ${north} >= ?`;
      // A point is its own extent; a line may pass a box by that its extent meets.
      if (collection.geometry === 'Point') return `(${near})`;
      values.push(...box);
      return `(${near} AND meets(${system}, ?, ?, ?, ?))`;
    });
    where += ` AND (${each.join(' OR ')})`;
  }
  return { where, values };
}
