import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServedFeature } from '@samgraf/geodata/testing';
import postgres from 'postgres';
import { highestWhile } from './highest-while.ts';
import type { DegreeBox } from './random-boxes.ts';
import type { Streamed } from './stream-layer.ts';

/** The same properties in PostGIS, where there is one. */
export interface Postgis {
  within(box: DegreeBox, first: number): Promise<{ readonly count: number; readonly ids: readonly string[] }>;
  /** All of them by ogr2ogr, as a file. */
  export(): Promise<Streamed>;
  close(): Promise<void>;
}

const table = 'samgraf_bench_properties';

/** Puts properties into a table of PostGIS with an index; null, and said plainly, where there is no PostGIS. */
export async function openPostgis(properties: readonly ServedFeature[]): Promise<Postgis | null> {
  const address = process.env.DATABASE_URL ?? 'postgres://postgres:postgres@127.0.0.1:5432/postgres';
  const sql = postgres(address, { max: 1, onnotice: () => undefined, connect_timeout: 5 });
  try {
    await sql`CREATE EXTENSION IF NOT EXISTS postgis`;
  } catch (error) {
    console.error(
      `No PostGIS to compare with (Debian: postgresql-15-postgis-3): ${(error as Error).message}`,
    );
    await sql.end();
    return null;
  }
  await sql`DROP TABLE IF EXISTS ${sql(table)}`;
  await sql`CREATE TABLE ${sql(table)} (id text PRIMARY KEY, designation text, use text, geom geometry(Point, 4326))`;
  const rows = properties.map(({ id, geometry, properties: { beteckning, andamal } }) => {
    const [easting, northing] = geometry.coordinates as readonly [number, number];
    return { id, designation: beteckning, use: andamal, easting, northing };
  });
  for (let from = 0; from < rows.length; from += 10_000) {
    await sql`
      INSERT INTO ${sql(table)}
      SELECT id, designation, use, ST_Transform(ST_SetSRID(ST_MakePoint(easting, northing), 3006), 4326)
      FROM json_to_recordset(${sql.json(rows.slice(from, from + 10_000) as never)})
        AS r (id text, designation text, use text, easting float8, northing float8)`;
  }
  await sql`CREATE INDEX ON ${sql(table)} USING gist (geom)`;
  await sql`ANALYZE ${sql(table)}`;
  return {
    async within([west, south, east, north], first) {
      const window = sql`geom && ST_MakeEnvelope(${west}, ${south}, ${east}, ${north}, 4326)`;
      const [all] = await sql`SELECT count(*)::int AS count FROM ${sql(table)} WHERE ${window}`;
      const page = await sql`
        SELECT id, designation, use, ST_AsGeoJSON(geom) FROM ${sql(table)}
        WHERE ${window} ORDER BY id LIMIT ${first}`;
      return { count: all!.count, ids: page.map(({ id }) => id) };
    },
    async export() {
      const folder = mkdtempSync(join(tmpdir(), 'samgraf-bench-postgis-'));
      const file = join(folder, 'properties.geojson');
      const began = performance.now();
      const { hostname, port, username, password, pathname } = new URL(address);
      const source = `PG:host=${hostname} port=${port} user=${username} password=${password} dbname=${pathname.slice(1)}`;
      const child = spawn('ogr2ogr', ['-f', 'GeoJSON', file, source, table], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const { megabytes } = await highestWhile(child.pid ?? -1, () => once(child, 'close'));
      const seconds = (performance.now() - began) / 1_000;
      const size = Math.round(statSync(file).size / 1e6);
      rmSync(folder, { recursive: true });
      const featuresPerSecond = Math.round(properties.length / seconds);
      return { format: 'geojson by ogr2ogr from PostGIS', featuresPerSecond, size, megabytes };
    },
    async close() {
      await sql`DROP TABLE ${sql(table)}`;
      await sql.end();
    },
  };
}
