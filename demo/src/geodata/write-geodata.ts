import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { GeoCollection } from './geo-collection.ts';
import type { GeoFeature, Position } from './geo-feature.ts';
import { positionsOf } from './positions-of.ts';
import { toLongitudeLatitude } from './to-longitude-latitude.ts';

/**
 * Writes one municipality's layers to a file that a server opens at once and reads a page of at a time: for each layer
 * a table of its features, coordinates in both reference systems as they are sent, and a narrow one of their extents.
 *
 * @param layers features by the layer that they are in
 */
export function writeGeodata(
  layers: ReadonlyArray<readonly [GeoCollection, readonly GeoFeature[]]>,
  file: string,
): void {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  // It is made anew where it was interrupted.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
  for (const [collection, features] of layers) writeLayer(database, collection, features);
  database.exec('COMMIT');
  database.close();
}

function writeLayer(
  database: DatabaseSync,
  { id, properties }: GeoCollection,
  features: readonly GeoFeature[],
): void {
  const filters = properties.filter(({ filter }) => filter).map(({ name }) => name);
  const columns = filters.map((name) => `, "${name}" TEXT`).join('');
  database.exec(
    `CREATE TABLE "${id}" (number INTEGER PRIMARY KEY, id TEXT NOT NULL, properties TEXT NOT NULL,
       plane TEXT NOT NULL, globe TEXT NOT NULL${columns});
     CREATE TABLE "${id}_extent" (number INTEGER PRIMARY KEY, west REAL, south REAL, east REAL, north REAL,
       lowEast REAL, lowNorth REAL, highEast REAL, highNorth REAL)`,
  );
  const feature = database.prepare(
    `INSERT INTO "${id}" VALUES (?, ?, ?, ?, ?${', ?'.repeat(filters.length)})`,
  );
  const extent = database.prepare(`INSERT INTO "${id}_extent" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  features.forEach((each, index) => {
    const plane = positionsOf(each.geometry);
    const globe = plane.map(toLongitudeLatitude);
    feature.run(
      index + 1,
      each.id,
      JSON.stringify(each.properties),
      JSON.stringify(each.geometry.coordinates),
      JSON.stringify(shaped(each.geometry.coordinates, globe)),
      ...filters.map((name) => each.properties[name] as string),
    );
    extent.run(index + 1, ...boxOf(globe), ...boxOf(plane));
  });
  // Made after the rows are in, an index takes half the time.
  database.exec(`CREATE UNIQUE INDEX "${id}_id" ON "${id}" (id)`);
  for (const name of filters) database.exec(`CREATE INDEX "${id}_${name}" ON "${id}" ("${name}")`);
}

/** The positions given, in the nesting of those that they stand for. */
function shaped(coordinates: GeoFeature['geometry']['coordinates'], positions: readonly Position[]): unknown {
  let next = 0;
  const walk = (part: unknown): unknown =>
    Array.isArray(part) && Array.isArray(part[0]) ? part.map(walk) : positions[next++];
  return walk(coordinates);
}

function boxOf(positions: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
