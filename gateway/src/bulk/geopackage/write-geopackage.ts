import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import type { ReferenceSystem } from '../../ogc/crs/reference-system.ts';
import { crs84 } from '../../ogc/crs/reference-systems.ts';
import type { Layer, LayerProperty } from '../../ogc/layers/layer.ts';
import type { Chunk } from '../chunks.ts';
import { geometryBlob } from './geometry-blob.ts';
import { rtreeTriggers, tables } from './tables.ts';

const columnTypes: Readonly<Record<LayerProperty['type'], string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  'date-time': 'DATETIME',
};

/** A column for features of which some are a point and some are several has both. */
const geometryTypes: Readonly<Record<Layer['geometry']['kind'], string>> = {
  place: 'POINT',
  places: 'GEOMETRY',
  line: 'LINESTRING',
  rings: 'GEOMETRY',
  geojson: 'GEOMETRY',
};

/**
 * Writes a layer into a new GeoPackage 1.3, chunk by chunk, with a spatial index. Coordinates are easting (longitude)
 * first, as the standard has them in every system (1.1.1.1.1).
 *
 * @param file must not exist
 */
export async function writeGeopackage(
  file: string,
  chunks: AsyncIterable<Chunk>,
  layer: Layer,
  system: ReferenceSystem,
): Promise<void> {
  const database = new DatabaseSync(file);
  try {
    // Nobody else sees the file before it is whole, and one that is not is thrown away.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    database.exec(tables);
    await fill(database, chunks, layer, system);
  } finally {
    database.close();
  }
}

async function fill(
  database: DatabaseSync,
  chunks: AsyncIterable<Chunk>,
  layer: Layer,
  system: ReferenceSystem,
): Promise<void> {
  const table = layer.id.replaceAll('-', '_');
  const srsId = system === crs84 ? 4326 : 3006;
  const columns = layer.properties.map(({ name, type }) => `"${name}" ${columnTypes[type]}`);
  // The record's own id is no number; the file has one of its own, as it must.
  database.exec(
    `CREATE TABLE "${table}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ${geometryTypes[layer.geometry.kind]}, id TEXT NOT NULL${columns.map((each) => `, ${each}`).join('')})`,
  );
  database.exec(`CREATE VIRTUAL TABLE "rtree_${table}_geom" USING rtree(id, minx, maxx, miny, maxy)`);
  const names = ['geom', 'id', ...layer.properties.map(({ name }) => name)];
  const insert = database.prepare(
    `INSERT INTO "${table}" (${names.map((each) => `"${each}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  const index = database.prepare(`INSERT INTO "rtree_${table}_geom" VALUES (?, ?, ?, ?, ?)`);
  const all: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for await (const { rows } of chunks) {
    database.exec('BEGIN');
    for (const row of rows) {
      const { blob, envelope } = geometryBlob(row.shape(system), srsId);
      const values = layer.properties.map(({ name }) => {
        const value = row.values.get(name) ?? null;
        return typeof value === 'boolean' ? Number(value) : value;
      });
      const { lastInsertRowid } = insert.run(blob, row.id, ...values);
      index.run(lastInsertRowid, envelope[0], envelope[2], envelope[1], envelope[3]);
      all[0] = Math.min(all[0], envelope[0]);
      all[1] = Math.min(all[1], envelope[1]);
      all[2] = Math.max(all[2], envelope[2]);
      all[3] = Math.max(all[3], envelope[3]);
    }
    database.exec('COMMIT');
    // Others have their turn: SQLite writes while everything waits.
    await turn();
  }
  const extent = all[0] === Infinity ? [null, null, null, null] : all;
  database
    .prepare(
      "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id) VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?)",
    )
    .run(table, layer.title, layer.description, ...extent, srsId);
  database
    .prepare("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)")
    .run(table, geometryTypes[layer.geometry.kind], srsId);
  database
    .prepare(
      "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
    )
    .run(table);
  database.exec(rtreeTriggers(table));
}
