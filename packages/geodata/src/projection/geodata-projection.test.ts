import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Scope } from '@samgraf/sources';
import { pino } from 'pino';
import { GeodataServer } from '../../test/geodata-server.ts';
import { board, geodataConfiguration, part } from '../../test/geodata-world.ts';
import { type GeodataConnections, geodataConnections } from '../geodata-connections.ts';
import { GeodataProjection } from './geodata-projection.ts';
import { kindNumber } from './kind-number.ts';

const codes = ['1461', '1492'];
const scope: Scope = {
  owners: codes.map((tenant) => ({ tenant, authority: board })),
  subject: null,
  protectedToo: false,
};
let server: GeodataServer;
let geodata: GeodataConnections;
let folder: string;
let lines: string[];
const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
const now = () => clock.now;

function connect(format: 'gml' | 'json' = 'gml') {
  const options = { now, retries: 0, breaker: { failures: 1_000 } };
  geodata = geodataConnections(
    geodataConfiguration(server.origin, format),
    options,
    pino({ level: 'silent' }),
  );
}

function open(): GeodataProjection {
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(line) });
  return new GeodataProjection({ dataFolder: folder, connections: geodata.connections, now, log });
}

const ids = (projection: GeodataProjection, kind: 'addresses' | 'bathingPlaces' | 'properties' | 'roads') =>
  [
    ...projection.rows(
      codes,
      'SELECT id FROM feature WHERE kind = $kind AND tenant IN (SELECT value FROM json_each($tenants)) ORDER BY id',
      { kind: kindNumber(kind) },
    ),
  ].map((row) => row.id as string);

beforeEach(async () => {
  server = await GeodataServer.start(new Map(codes.map((code) => [code, part(code)])));
  folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  lines = [];
  connect();
});

afterEach(async () => {
  await geodata.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a projection of geodata', () => {
  it.each(['gml', 'json'] as const)(
    'has every collection whole, page by page, and its bytes alike (%s)',
    async (format) => {
      await geodata.close();
      connect(format);
      const projection = open();
      await projection.refresh();
      expect(projection.ready()).toBe(true);
      for (const kind of ['addresses', 'bathingPlaces', 'properties', 'roads'] as const)
        expect(ids(projection, kind)).toHaveLength(14);
      expect(projection.states(['addresses', 'roads'], scope)).toEqual(
        codes.map((tenant) => ({
          tenant,
          system: `gis-${tenant}`,
          status: 'CACHED',
          asOf: '2026-11-20T12:00:00.000Z',
        })),
      );
      const [row] = projection.rows(['1461'], 'SELECT * FROM feature WHERE id = $id', {
        id: '1461:road-segment:l6',
      });
      expect(JSON.parse(row!.record)).toEqual({
        startNode: 'n6',
        endNode: 'n7',
        direction: 'BOTH',
        roadClass: 6,
        speedLimit: 50,
        roadType: 'ROAD',
        walkable: true,
        unsafe: true,
        roadNumber: null,
        streetName: null,
      });
      expect(JSON.parse(row!.shape)).toEqual([
        [341_800, 6_500_000],
        [341_850, 6_500_080],
        [342_100, 6_500_000],
      ]);
      await projection.close();
    },
  );

  it('is at hand at once after a restart, and reads nothing before its time', async () => {
    const first = open();
    await first.refresh();
    const before = ids(first, 'addresses');
    await first.close();
    server.asked.length = 0;
    clock.now += 59 * 60_000;
    const second = open();
    expect(second.ready()).toBe(true);
    expect(ids(second, 'addresses')).toEqual(before);
    await second.refresh();
    expect(server.asked).toEqual([]);
    clock.now += 2 * 60_000;
    await second.refresh();
    expect(server.asked.length).toBeGreaterThan(0);
    await second.close();
  });

  it('keeps what a collection gave before it failed, says so, and lets the others go on', async () => {
    const projection = open();
    await projection.refresh();
    server.parts.get('1492')!.get('adresser')!.splice(0, 2);
    server.swapped.add('1492 badplatser');
    clock.now += 61 * 60_000;
    await projection.refresh();
    expect(ids(projection, 'bathingPlaces')).toHaveLength(14);
    expect(ids(projection, 'addresses')).toHaveLength(12);
    expect(projection.states(['addresses'], scope).map(({ status }) => status)).toEqual(['CACHED', 'CACHED']);
    expect(projection.states(['bathingPlaces'], scope)[1]).toMatchObject({
      status: 'FAILED',
      reason: 'AXES_SWAPPED',
    });
    expect(lines.join('')).toContain(
      'The collection badplatser was expected in northing, easting (EPSG:3006), and came in easting, northing.',
    );
    expect(projection.statuses()[1]).toMatchObject({
      municipality: '1492',
      state: 'FAILED',
      lastError: { code: 'AXES_SWAPPED' },
    });
    server.swapped.clear();
    await projection.refresh();
    expect(projection.states(['bathingPlaces'], scope).map(({ status }) => status)).toEqual([
      'CACHED',
      'CACHED',
    ]);
    await projection.close();
  });

  it('is not read in part: what breaks off after a page changes nothing', async () => {
    const projection = open();
    await projection.refresh();
    const before = ids(projection, 'addresses');
    for (const tenant of codes) {
      server.parts.get(tenant)!.get('adresser')!.shift();
      server.cut.add(tenant);
    }
    clock.now += 61 * 60_000;
    await projection.refresh();
    expect(ids(projection, 'addresses')).toEqual(before);
    expect(projection.states(['addresses'], scope).map(({ status }) => status)).toEqual(['FAILED', 'FAILED']);
    await projection.close();
  });

  it('takes an exception with status 200 for the failure that it is', async () => {
    server.excepted.add('1461');
    const projection = open();
    await projection.refresh();
    expect(projection.states(['addresses'], scope)[0]).toMatchObject({
      status: 'FAILED',
      asOf: null,
      reason: 'SERVER_ERROR',
    });
    expect(ids(projection, 'addresses').every((id) => id.startsWith('1492:'))).toBe(true);
    await projection.close();
  });

  it('reads in degrees what a service of Part 1 alone has', async () => {
    server.systems = [];
    const projection = open();
    await projection.refresh();
    const sql = 'SELECT easting, northing FROM feature WHERE id = $id';
    const [row] = projection.rows(['1492'], sql, { id: '1492:bathing-place:b2' });
    expect(row!.easting).toBeCloseTo(351_400, 1);
    expect(row!.northing).toBeCloseTo(6_553_000, 1);
    expect(projection.states(['bathingPlaces'], scope)[1]).toMatchObject({ status: 'CACHED' });
    await projection.close();
  });

  it('follows no link away from the service', async () => {
    const other = await GeodataServer.start(new Map(codes.map((code) => [code, part(code)])));
    server.lure = `${other.origin}/1492/collections/adresser/items?crs=http://www.opengis.net/def/crs/EPSG/0/3006`;
    const projection = open();
    await projection.refresh();
    expect(projection.states(['addresses'], scope).map((each) => each.status)).toEqual(['FAILED', 'FAILED']);
    expect(other.asked).toEqual([]);
    await projection.close();
    await other.close();
  });

  it('is not led round in a circle by a service that takes no notice of its own links', async () => {
    server.lure = `${server.origin}/1492/collections/adresser/items?limit=1000&crs=http://www.opengis.net/def/crs/EPSG/0/3006&again=1`;
    const projection = open();
    await projection.refresh();
    expect(projection.states(['addresses'], scope)[1]).toMatchObject({
      status: 'FAILED',
      reason: 'BAD_ANSWER',
    });
    await projection.close();
  });

  it('takes nothing of another municipality’s over a connection, whatever a feature says', async () => {
    server.claim = { beteckning: 'ÅMÅL BY 7:7', kommunkod: '1492' };
    const projection = open();
    await projection.refresh();
    expect(ids(projection, 'properties')).toEqual(['1492:property:BY 7:7']);
    await projection.close();
  });

  it('forgets what is no longer there, and writes again only what changed', async () => {
    const projection = open();
    await projection.refresh();
    const rowOf = (id: string) =>
      [...projection.rows(codes, 'SELECT row FROM feature WHERE id = $id', { id })][0]?.row;
    const kept = rowOf('1461:bathing-place:b2');
    const places = server.parts.get('1461')!.get('badplatser')!;
    places.shift();
    places[1] = { ...places[1]!, properties: { ...places[1]!.properties, namn: 'Nya badet' } };
    clock.now += 61 * 60_000;
    await projection.refresh();
    expect(rowOf('1461:bathing-place:b1')).toBeUndefined();
    expect(rowOf('1461:bathing-place:b2')).toBe(kept);
    const found = (match: string) =>
      [
        ...projection.rows(
          codes,
          'SELECT id FROM feature WHERE row IN (SELECT rowid FROM feature_text WHERE feature_text MATCH $match)',
          { match },
        ),
      ].map(({ id }) => id);
    expect(found('"nya badet"')).toEqual(['1461:bathing-place:b3']);
    expect(found('"badviken 1"')).toEqual(['1492:bathing-place:b1']);
    await projection.close();
  });
});
