import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Geometry } from '../geometry.ts';
import type { KeptRow } from '../kinds/kind-reader.ts';
import { extentOf } from './extent-of.ts';
import { fold } from './fold.ts';
import { positionOf } from './position-of.ts';

interface Before {
  readonly row: number;
  readonly told: string;
}

/**
 * Writes what one reading of one collection gives, in the transaction that its caller holds. What is as it was is not
 * written again: most readings change next to nothing.
 */
export class CollectionWriter {
  readonly #database: DatabaseSync;
  readonly #tenant: string;
  readonly #kind: number;
  readonly #before: Map<string, Before>;
  readonly #seen = new Set<string>();
  #changed = 0;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, tenant: string, kind: number) {
    this.#database = database;
    this.#tenant = tenant;
    this.#kind = kind;
    const rows = database
      .prepare(
        `SELECT row, id, json_array(name, words, parent, easting, northing, shape, record) AS told
         FROM feature WHERE kind = ? AND tenant = ?`,
      )
      .all(kind, tenant) as Array<{ row: number; id: string; told: string }>;
    this.#before = new Map(rows.map(({ row, id, told }) => [id, { row, told }]));
  }

  /** How many features came, went or are otherwise than before. */
  get changed(): number {
    return this.#changed;
  }

  /** @returns false where another feature of this reading had the id already: the first is kept */
  put(kept: KeptRow, geometry: Geometry): boolean {
    const { id, name, words, parent } = kept;
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    const [easting, northing] = positionOf(geometry);
    const shape = geometry.type === 'Point' ? null : JSON.stringify(geometry.coordinates);
    const record = JSON.stringify(kept.record);
    const before = this.#before.get(id);
    const [told] = Object.values(
      this.#prepared('SELECT json_array(?, ?, ?, ?, ?, ?, ?)').get(
        name,
        words,
        parent,
        easting,
        northing,
        shape,
        record,
      )!,
    );
    if (before?.told === told) return true;
    this.#changed++;
    if (before) this.#remove(before.row);
    const { lastInsertRowid: row } = this.#prepared(
      `INSERT INTO feature (kind, id, tenant, name, sort_name, words, parent, easting, northing, shape, record)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(this.#kind, id, this.#tenant, name, fold(name), words, parent, easting, northing, shape, record);
    const [west, south, east, north] = extentOf(geometry);
    this.#prepared('INSERT INTO feature_box VALUES (?, ?, ?, ?, ?, ?, ?)').run(
      row,
      west,
      east,
      south,
      north,
      this.#kind,
      this.#kind,
    );
    this.#prepared('INSERT INTO feature_text (rowid, text) VALUES (?, ?)').run(row, `${name} ${words}`);
    return true;
  }

  /** After all was read: what this reading did not give is no longer there. */
  forgetTheRest(): void {
    for (const [id, { row }] of this.#before) {
      if (this.#seen.has(id)) continue;
      this.#changed++;
      this.#remove(row);
    }
  }

  #remove(row: number): void {
    this.#prepared('DELETE FROM feature WHERE row = ?').run(row);
    this.#prepared('DELETE FROM feature_box WHERE row = ?').run(row);
    this.#prepared('DELETE FROM feature_text WHERE rowid = ?').run(row);
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
