import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GeoStore } from '../geodata/geo-store.ts';
import { listen } from '../testing/listen.ts';
import { smallGeodata } from '../testing/small-geodata.ts';
import { smallRoads } from '../testing/small-roads.ts';
import { smallWorld } from '../testing/small-world.ts';
import { swerefToDegrees } from '../testing/sweref-to-degrees.ts';
import { createGeoServer, type GeoPart } from './geo-server.ts';

interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type: string;
}
interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: [number, number] };
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links?: readonly Link[];
}
interface Page {
  readonly features: readonly Feature[];
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly timeStamp: string;
  readonly links: readonly Link[];
}

const sweref = 'http://www.opengis.net/def/crs/EPSG/0/3006';
const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
const utm33 = 'http://www.opengis.net/def/crs/EPSG/0/25833';
const codes = ['1438', '1439'];
const { folder, remove } = smallGeodata();
const stores = new Map(codes.map((code) => [code, new GeoStore(join(folder, `${code}.sqlite`))]));
let server: Server;
let url = '';

beforeAll(async () => {
  const parts = codes.map((code): [string, GeoPart] => [
    code,
    {
      name: code,
      store: stores.get(code)!,
      key: `key-${code}`,
      swapped: code === '1439' ? ['badplatser'] : [],
    },
  ]);
  server = createGeoServer(new Map(parts));
  url = await listen(server);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  for (const store of stores.values()) store.close();
  remove();
});

const ask = (address: string, key: string | null = 'key-1438') =>
  fetch(address.startsWith('http') ? address : `${url}${address}`, {
    headers: key === null ? {} : { 'x-api-key': key },
  });
async function json<T>(address: string, key?: string): Promise<T> {
  const response = await ask(address, key);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}
const items = (layer: string, query = '', code = '1438') =>
  json<Page>(`/${code}/collections/${layer}/items${query}`, `key-${code}`);
const linkOf = ({ links }: { links: readonly Link[] }, rel: string) => links.find((each) => each.rel === rel);

/** Every feature of a layer, page after page. */
async function all(layer: string, query: string, code = '1438'): Promise<Feature[]> {
  const features: Feature[] = [];
  let address: string | undefined = `/${code}/collections/${layer}/items${query}`;
  while (address) {
    const page: Page = await json<Page>(address, `key-${code}`);
    expect(page.numberReturned).toBe(page.features.length);
    features.push(...page.features);
    address = linkOf(page, 'next')?.href;
  }
  return features;
}

const part = smallWorld().municipalities.get('1438')!;

describe('The geodata service', () => {
  it('opens a municipality to its own key alone', async () => {
    expect((await ask('/1438/', null)).status).toBe(401);
    expect((await ask('/1438/', 'key-')).status).toBe(401);
    expect((await ask('/1439/', 'key-1438')).status).toBe(403);
    expect((await ask('/1461/', 'key-1438')).status).toBe(403);
    expect((await ask('/health', null)).status).toBe(200);
  });

  it('leads from the landing page to every layer, with a type for each link', async () => {
    const landing = await json<{ links: Link[] }>('/1438');
    for (const rel of ['self', 'service-desc', 'conformance', 'data']) {
      const { href, type } = linkOf(landing, rel)!;
      const response = await ask(href);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    }
    const list = await json<{ collections: Array<{ id: string; links: Link[] }> }>(
      linkOf(landing, 'data')!.href,
    );
    expect(list.collections.map(({ id }) => id)).toEqual([
      'kommun',
      'fastigheter',
      'adresser',
      'skolenheter',
      'hallplatser',
      'vagnat',
      'badplatser',
    ]);
    for (const each of list.collections) {
      expect(await json(linkOf(each, 'self')!.href)).toEqual(each);
      const response = await ask(`${linkOf(each, 'items')!.href}?limit=1`);
      expect(response.headers.get('content-type')).toBe(linkOf(each, 'items')!.type);
      expect(response.headers.get('content-crs')).toBe(`<${crs84}>`);
    }
  });

  it('describes each layer in OpenAPI, with the properties that it can be filtered by', async () => {
    const api = await json<{
      openapi: string;
      paths: Record<string, { get: { parameters: Array<{ name: string }> } }>;
    }>('/1438/api');
    expect(api.openapi).toMatch(/^3\.0\.\d$/);
    const names = api.paths['/collections/adresser/items']!.get.parameters.map(({ name }) => name);
    expect(names).toEqual([
      'limit',
      'bbox',
      'datetime',
      'crs',
      'bbox-crs',
      'cursor',
      'kommunkod',
      'gatuadress',
      'postnummer',
      'postort',
    ]);
  });

  it('gives each feature once, page by page, whatever the size of a page', async () => {
    const known = new Set(part.properties.map(({ designation }) => `DALS-ED ${designation}`));
    for (const limit of [7, 60, 1000]) {
      const features = await all('fastigheter', `?limit=${limit}`);
      expect(features).toHaveLength(part.properties.length);
      expect(new Set(features.map(({ properties }) => properties.beteckning))).toEqual(known);
      expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    }
    const first = await items('fastigheter', '?limit=7');
    expect(first.numberMatched).toBe(part.properties.length);
    expect(Math.abs(Date.parse(first.timeStamp) - Date.now())).toBeLessThan(60_000);
  });

  it('keeps every parameter in the link to the next page', async () => {
    const all1438 = part.addresses.filter(({ locality }) => locality === 'Ed');
    const features = await all('adresser', `?limit=20&postort=Ed&crs=${encodeURIComponent(sweref)}`);
    // But for the one that the register does not know.
    expect(Math.abs(features.length - all1438.length)).toBeLessThanOrEqual(1);
    for (const { properties, geometry } of features) {
      expect(properties.postort).toBe('Ed');
      expect(geometry.coordinates[0]).toBeGreaterThan(6_000_000);
    }
  });

  it('has north before east in SWEREF 99 TM, east before north in UTM, and degrees in CRS84', async () => {
    const points = new Map(
      part.properties.map(({ designation, point }) => [`DALS-ED ${designation}`, point]),
    );
    const [plane, utm, globe] = await Promise.all(
      [sweref, utm33, crs84].map(async (crs) => {
        const address = `/1438/collections/fastigheter/items?limit=1000&crs=${encodeURIComponent(crs)}`;
        const response = await ask(address);
        expect(response.headers.get('content-crs')).toBe(`<${crs}>`);
        return ((await response.json()) as Page).features;
      }),
    );
    plane!.forEach(({ properties, geometry }, index) => {
      const { easting, northing } = points.get(properties.beteckning as string)!;
      expect(geometry.coordinates).toEqual([northing, easting]);
      expect(utm![index]!.geometry.coordinates).toEqual([easting, northing]);
      const [longitude, latitude] = swerefToDegrees(easting, northing);
      // 1e-7 degrees are a centimetre.
      expect(globe![index]!.geometry.coordinates[0]).toBeCloseTo(longitude, 6);
      expect(globe![index]!.geometry.coordinates[1]).toBeCloseTo(latitude, 6);
    });
  });

  it('picks by a box in either reference system, edges included', async () => {
    const sorted = part.properties.map(({ point }) => point).sort((a, b) => a.easting - b.easting);
    const west = sorted[40]!.easting;
    const east = sorted[90]!.easting;
    const inside = sorted.filter(({ easting }) => easting >= west && easting <= east).length;
    const box = (bbox: string, crs: string) => `?limit=1000&bbox=${bbox}&bbox-crs=${encodeURIComponent(crs)}`;
    const north = await items('fastigheter', box(`6000000,${west},7000000,${east}`, sweref));
    const utm = await items('fastigheter', box(`${west},6000000,${east},7000000`, utm33));
    expect([north.numberMatched, utm.numberMatched, utm.features.length]).toEqual([inside, inside, inside]);
    const degrees = part.properties.map(({ point }) => swerefToDegrees(point.easting, point.northing));
    const globe = await items('fastigheter', '?bbox=11.8,58.9,12,59');
    expect(globe.numberMatched).toBe(
      degrees.filter(([lon, lat]) => lon >= 11.8 && lon <= 12 && lat >= 58.9 && lat <= 59).length,
    );
    expect((await items('fastigheter', '?bbox=11.8,58.9,-10,12,59,90')).numberMatched).toBe(
      globe.numberMatched,
    );
    expect((await items('fastigheter', '?bbox=170,50,12,70')).numberMatched).toBe(
      degrees.filter(([lon]) => lon <= 12).length,
    );
    expect((await items('fastigheter', '?bbox=-180,-90,180,90')).numberMatched).toBe(degrees.length);
  });

  it('picks the roads that pass a box, whole or in part', async () => {
    const own = smallRoads().roads.filter(({ municipality }) => municipality === '1438');
    const [west, south, east, north] = [321_500.5, 6_533_500.5, 323_000.5, 6_535_500.5];
    /** By points a metre apart along the line: another way than by cutting it at the sides of the box. */
    const passes = ({ line }: (typeof own)[number]): boolean =>
      line.slice(1).some((end, index) => {
        const begin = line[index]!;
        const steps = Math.ceil(Math.hypot(end.easting - begin.easting, end.northing - begin.northing));
        return Array.from({ length: steps + 1 }, (_each, step) => step / Math.max(1, steps)).some((share) => {
          const x = begin.easting + share * (end.easting - begin.easting);
          const y = begin.northing + share * (end.northing - begin.northing);
          return x >= west && x <= east && y >= south && y <= north;
        });
      });
    const features = await all(
      'vagnat',
      `?limit=90&bbox=${south},${west},${north},${east}&bbox-crs=${encodeURIComponent(sweref)}`,
    );
    expect(features.length).toBeGreaterThan(20);
    expect(features.length).toBeLessThan(own.length / 2);
    expect(new Set(features.map(({ id }) => id))).toEqual(new Set(own.filter(passes).map(({ id }) => id)));
  });

  it('knows the area of a municipality by any box that touches it', async () => {
    const count = async (bbox: string) =>
      (await json<Page>(`/1438/collections/kommun/items?bbox=${bbox}&bbox-crs=${encodeURIComponent(utm33)}`))
        .numberMatched;
    // The seat and its surroundings, all of the country, and a corner of the extent that is not within the boundary.
    expect(await count('322400,6534800,322500,6534900')).toBe(1);
    expect(await count('200000,6100000,900000,7700000')).toBe(1);
    expect(await count('307130,6517587,307200,6517600')).toBe(0);
  });

  it('has the axes the wrong way about in one layer of one municipality, in answers and in boxes', async () => {
    const right = await items('badplatser', `?crs=${encodeURIComponent(utm33)}`, '1439');
    const wrong = await items('badplatser', `?crs=${encodeURIComponent(sweref)}`, '1439');
    const other = await items('badplatser', `?crs=${encodeURIComponent(sweref)}`, '1438');
    expect(right.features.length).toBeGreaterThan(2);
    expect(wrong.features.map(({ geometry }) => geometry)).toEqual(
      right.features.map(({ geometry }) => geometry),
    );
    for (const { geometry } of wrong.features) expect(geometry.coordinates[0]).toBeLessThan(1_000_000);
    for (const { geometry } of other.features) expect(geometry.coordinates[0]).toBeGreaterThan(6_000_000);
    const box = async (bbox: string) =>
      (await items('badplatser', `?bbox=${bbox}&bbox-crs=${encodeURIComponent(sweref)}`, '1439'))
        .numberMatched;
    expect(await box('200000,6100000,900000,7700000')).toBe(right.numberMatched);
    expect(await box('6100000,200000,7700000,900000')).toBe(0);
    // Degrees are right.
    const [longitude, latitude] = swerefToDegrees(...right.features[0]!.geometry.coordinates);
    const [first] = (await items('badplatser', '', '1439')).features;
    expect(first!.geometry.coordinates[0]).toBeCloseTo(longitude, 6);
    expect(first!.geometry.coordinates[1]).toBeCloseTo(latitude, 6);
  });

  it('has schools at addresses that the register knows, and lacks those that nobody told it of', async () => {
    const schools = await all('skolenheter', '');
    for (const { properties } of schools) {
      const found = await items(
        'adresser',
        `?gatuadress=${encodeURIComponent(String(properties.gatuadress))}`,
      );
      expect(found.features.map((each) => each.properties.postort)).toContain(properties.postort);
    }
    const known = new Set(
      (await all('adresser', '?limit=1000')).map(({ properties }) => properties.fastighet),
    );
    const lacking = part.addresses.filter(({ property }) => !known.has(`DALS-ED ${property}`));
    expect(lacking.map(({ id }) => id)).toEqual(['1438-A00100']);
  });

  it('finds an address and a property by what they are called, and one feature by its id', async () => {
    const { street, property } = part.addresses[3]!;
    const { features } = await items('adresser', `?gatuadress=${encodeURIComponent(street)}`);
    const found = features.find(({ properties }) => properties.fastighet === `DALS-ED ${property}`)!;
    expect(found.properties.gatuadress).toBe(street);
    const one = await json<Feature & { links: Link[] }>(
      `/1438/collections/adresser/items/${found.id}?crs=${encodeURIComponent(sweref)}`,
    );
    const { easting, northing } = part.addresses[3]!.point;
    expect([one.id, one.geometry.coordinates]).toEqual([found.id, [northing, easting]]);
    expect(linkOf(one, 'collection')!.href).toBe(`${url}/1438/collections/adresser`);
    const named = await items('fastigheter', `?beteckning=${encodeURIComponent('DALS-ED LUNNANE 1:8')}`);
    expect(named.features).toHaveLength(1);
  });

  it.each([
    'limit=0',
    'limit=invalid',
    'limit=-1',
    'limit=1.5',
    'unknown=1',
    'andamal=SKOG',
    'limit=1&limit=2',
    'bbox=1,2,3',
    'bbox=a,b,c,d',
    'bbox=1,5,2,4',
    'bbox=1,2,3,91',
    'bbox-crs=EPSG:3006',
    'crs=http://www.opengis.net/def/crs/EPSG/0/4326',
    'datetime=yesterday',
    'datetime=2026-02-30T00:00:00Z/1',
    'datetime=2026-12-01/2026-11-01',
    'cursor=x',
  ])('answers 400 to %s', async (query) => {
    const response = await ask(`/1438/collections/fastigheter/items?${query}`);
    expect(response.status).toBe(400);
    expect(Object.keys((await response.json()) as object)).toEqual(['code', 'description']);
  });

  it.each(['2026-11-20T08:00:00Z', '2026-01-01/..', '../2026-01-01T00:00:00+01:00', '2026-01-01/2026-12-31'])(
    'has features at any time: %s',
    async (datetime) => {
      const page = await items('skolenheter', `?datetime=${encodeURIComponent(datetime)}`);
      expect(page.numberMatched).toBe(part.schools.length + part.independentSchools.length);
    },
  );

  it('gives no page longer than a thousand, and no error for asking', async () => {
    expect((await ask('/1438/collections/fastigheter/items?limit=100000')).status).toBe(200);
  });

  it.each([
    '/1438/collections/none',
    '/1438/collections/none/items',
    '/1438/collections/adresser/others',
    '/1438/collections/adresser/items/none',
    '/1438/collections/adresser/items/%zz',
    '/1438/nothing',
    '/1438/api/more',
  ])('answers 404 to %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
