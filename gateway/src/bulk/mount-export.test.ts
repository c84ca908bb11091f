import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { startMapLayers, type TestMapLayers } from '../ogc/testing/test-map-layers.ts';

let world: TestMapLayers;
const folder = mkdtempSync(join(tmpdir(), 'samgraf-bulk-'));
beforeAll(async () => {
  world = await startMapLayers();
});
afterEach(() => {
  world.land.failing = null;
  world.land.readers.add('Bearer good');
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const placed = () => world.land.sites.filter(({ place }) => place);
const fetchExport = (query: string, headers: Record<string, string> = {}, layer = 'sites') =>
  fetch(`${world.url}/ogc/collections/${layer}/export?${query}`, { headers });
const monitor = (answer: Response) => /<([^>]+)>; rel="monitor"/.exec(answer.headers.get('link') ?? '')![1]!;
const sequence = (text: string) =>
  text
    .split('\u001e')
    .slice(1)
    .map((each) => JSON.parse(each));

describe('an export', () => {
  it('as GeoJSON is one collection of all features', async () => {
    const answer = await fetchExport('f=geojson');
    expect(answer.headers.get('content-type')).toBe('application/geo+json');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="sites.geojson"');
    const body = (await answer.json()) as { features: Array<{ id: string }>; numberReturned: number };
    expect(body.features.map(({ id }) => id)).toEqual(placed().map(({ id }) => id));
    expect(body.numberReturned).toBe(placed().length);
  });

  it('as a text sequence has a record separator before each feature (RFC 8142)', async () => {
    const answer = await fetchExport('f=geojsonseq');
    expect(answer.headers.get('content-type')).toBe('application/geo+json-seq');
    const text = await answer.text();
    for (const each of text.split('\n').slice(0, -1)) expect(each.slice(0, 2)).toBe('\u001e{');
    expect(sequence(text).map(({ id }) => id)).toEqual(placed().map(({ id }) => id));
  });

  it('as CSV has every attribute, and nothing that a spreadsheet runs', async () => {
    const answer = await fetchExport('f=csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const rows = parse(await answer.text(), { columns: true }) as Array<Record<string, string>>;
    expect(rows.map(({ id }) => id)).toEqual(placed().map(({ id }) => id));
    expect(rows.find(({ name }) => name === "'=1+1")).toBeDefined();
    for (const row of rows) for (const each of Object.values(row)) expect(each).not.toMatch(/^\s*[=+\-@]/);
    expect(rows[0]!.geometry).toMatch(/^POINT \(1[12]\.\d+ 58\.\d+\)$/);
  });

  it('as GeoPackage is what the standard has, with an index that finds each', async () => {
    const answer = await fetchExport('f=gpkg&crs=http://www.opengis.net/def/crs/EPSG/0/3006');
    expect(answer.headers.get('content-type')).toBe('application/geopackage+sqlite3');
    const file = join(folder, 'sites.gpkg');
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
    const database = new DatabaseSync(file);
    try {
      const one = (sql: string) => database.prepare(sql).get() as Record<string, unknown>;
      expect(one('PRAGMA application_id')).toEqual({ application_id: 0x47504b47 });
      expect(one('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
      expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
      expect(one('SELECT table_name, data_type, srs_id FROM gpkg_contents')).toEqual({
        table_name: 'sites',
        data_type: 'features',
        srs_id: 3006,
      });
      expect(one('SELECT column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns')).toEqual({
        column_name: 'geom',
        geometry_type_name: 'POINT',
        srs_id: 3006,
        z: 0,
        m: 0,
      });
      const rows = database.prepare('SELECT * FROM sites ORDER BY fid').all() as Array<
        Record<string, unknown>
      >;
      expect(rows.map(({ id }) => id)).toEqual(placed().map(({ id }) => id));
      const blob = Buffer.from(rows[0]!.geom as Uint8Array);
      expect([blob.toString('latin1', 0, 2), blob.readInt32LE(4), blob.readUInt32LE(41)]).toEqual([
        'GP',
        3006,
        1,
      ]);
      // Easting first, in every system.
      expect([blob.readDoubleLE(45), blob.readDoubleLE(53)]).toEqual([
        placed()[0]!.place!.easting,
        placed()[0]!.place!.northing,
      ]);
      const found = one('SELECT count(*) AS n FROM rtree_sites_geom WHERE minx >= 330000 AND maxx <= 350000');
      expect(found.n).toBe(
        placed().filter(({ place }) => place!.easting >= 330_000 && place!.easting <= 350_000).length,
      );
    } finally {
      database.close();
    }
  });

  it('takes what a list of features takes', async () => {
    const answer = await fetchExport(
      `f=geojsonseq&bbox=11,58,12.2,60&filter=${encodeURIComponent("name = 'Ed'")}`,
    );
    const expected = placed().filter(({ name, place }) => name === 'Ed' && place!.longitude <= 12.2);
    expect(sequence(await answer.text()).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect((await fetchExport('f=geojson&limit=3')).status).toBe(400);
    expect((await fetchExport('f=shp')).status).toBe(400);
    expect((await fetchExport('f=gpkg&crs=http://www.opengis.net/def/crs/EPSG/0/3007')).status).toBe(400);
  });

  it('goes on from where it broke off, by the cursor of what was last received', async () => {
    for (const f of ['geojsonseq', 'csv']) {
      const text = await (await fetchExport(`f=${f}`)).text();
      const read = (all: string) =>
        f === 'csv'
          ? (parse(all, { columns: true }) as Array<{ id: string; cursor: string }>)
          : (sequence(all) as Array<{ id: string; cursor?: string }>);
      const whole = read(text);
      const at = whole.findIndex(({ cursor }) => cursor);
      expect(at).toBeGreaterThan(100);
      const rest = read(await (await fetchExport(`f=${f}&cursor=${whole[at]!.cursor}`)).text());
      expect([...whole.slice(0, at + 1), ...rest].map(({ id }) => id)).toEqual(placed().map(({ id }) => id));
    }
  });

  it('says how far it has come, to who asked for it', async () => {
    const answer = await fetchExport('f=geojsonseq', { authorization: 'Bearer good' }, 'visits');
    await answer.text();
    const state = async (headers = {}) => (await fetch(monitor(answer), { headers })).json();
    expect(await state({ authorization: 'Bearer good' })).toMatchObject({
      layer: 'visits',
      state: 'DONE',
      written: placed().length,
      cursor: null,
      truth: { complete: true, sources: [{ system: 'land', status: 'LIVE' }] },
    });
    expect(await state()).toMatchObject({ code: 'NOT_FOUND' });
    const counted = await fetchExport('f=csv');
    expect(counted.headers.get('samgraf-total')).toBe(String(placed().length));
    await counted.text();
  });
});

describe('a long export', () => {
  it('asks for the next page when the one before has been taken, and for no more when its client has gone', async () => {
    const large = await startMapLayers(60_000);
    try {
      const gone = new AbortController();
      const answer = await fetch(`${large.url}/ogc/collections/sites/export?f=geojsonseq`, {
        signal: gone.signal,
      });
      const reader = answer.body!.getReader();
      await reader.read();
      let asked = -1;
      while (asked !== large.land.asked.length) {
        asked = large.land.asked.length;
        await pause(700);
      }
      // 120 pages would be all; what fits into buffers on the way has been asked for.
      expect(asked).toBeLessThan(60);
      gone.abort();
      await pause(300);
      expect(large.land.asked.length).toBeLessThan(asked + 3);
    } finally {
      await large.close();
    }
  });

  it('stops where the access that it was asked by has ended, and is never taken for whole', async () => {
    const large = await startMapLayers(20_000);
    try {
      const headers = { authorization: 'Bearer good' };
      for (const f of ['geojson', 'geojsonseq', 'csv']) {
        large.land.readers.add('Bearer good');
        const answer = await fetch(`${large.url}/ogc/collections/visits/export?f=${f}`, { headers });
        const reader = answer.body!.getReader();
        // Some features, and not the head of the file alone.
        for (let bytes = 0; bytes < 10_000; ) bytes += (await reader.read()).value!.length;
        large.land.readers.clear();
        const read = async () => {
          for (;;) if ((await reader.read()).done) return;
        };
        await expect(read()).rejects.toThrow();
        const state = (await (await fetch(monitor(answer), { headers })).json()) as Record<string, unknown>;
        expect(state).toMatchObject({ state: 'FAILED', code: 'FORBIDDEN', cursor: expect.any(String) });
        expect(state.written).toBeLessThan(20_000);
      }
    } finally {
      await large.close();
    }
  });

  it('as GeoPackage that fails half-way is not sent at all', async () => {
    const answering = world.land.execute;
    let asked = 0;
    Object.assign(world.land, {
      execute: (request: Parameters<typeof answering>[0]) => {
        world.land.failing = ++asked > 2 ? 'SUBGRAPH_UNAVAILABLE' : null;
        return answering(request);
      },
    });
    const answer = await fetchExport('f=gpkg');
    Object.assign(world.land, { execute: answering });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it('begins with a refusal where it is refused', async () => {
    expect((await fetchExport('f=geojson', {}, 'visits')).status).toBe(401);
    world.land.readers.clear();
    expect((await fetchExport('f=geojson', { authorization: 'Bearer good' }, 'visits')).status).toBe(403);
  });
});
