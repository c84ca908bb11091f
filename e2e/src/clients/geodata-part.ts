import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxesError, type Feature, fromDegrees, placeOf } from '@samgraf/geodata';
import { SourceFailure } from '@samgraf/sources';
import { municipalities } from '../municipalities.ts';
import { byProj, type Pair } from './by-proj.ts';
import type { ClientPart } from './client-part.ts';
import { byWfs, type GeodataWay, geodataWays } from './geodata-ways.ts';
import { randomFrom } from './random-from.ts';
import { randomPlaces } from './random-places.ts';
import { readByClient } from './read-by-client.ts';
import { keyOf, type PlacedPoint, startGeodata, writePoints } from './start-geodata.ts';

/** Metres: what coordinates may differ by from PROJ's. */
const near = 0.01;
const count = 1_000;
const layer = 'hallplatser';
/** Whose service has a layer with its axes turned, which must be refused. */
const turned = { code: '1439', layer: 'badplatser' };

/**
 * Random places in each municipality, as its service gives them in each system of coordinates and format that we read, through
 * our clients to what the graph gives, and back: all where PROJ has them.
 */
export const geodataPart: ClientPart = {
  name: 'geodata',
  async run({ seed }) {
    const folder = mkdtempSync(join(tmpdir(), 'samgraf-geodata-'));
    const random = randomFrom(seed);
    const places = new Map<string, PlacedPoint[]>();
    for (const { code } of municipalities) {
      const points = await randomPlaces(code, count, random);
      places.set(code, points);
      writePoints(join(folder, `${code}.sqlite`), layer, points);
      if (code === turned.code) writePoints(join(folder, `${code}.sqlite`), turned.layer, points);
    }
    const codes = municipalities.map(({ code }) => code).filter((code) => code !== byWfs);
    const geo = await startGeodata('geo', folder, codes);
    const wfs = await startGeodata('wfs', folder, [byWfs]);
    const wrong: string[] = [];
    const furthest: Record<string, number> = {};
    const read = (
      code: string,
      { url, client, layer: from = layer }: GeodataWay & { readonly layer?: string },
    ) =>
      readByClient({
        url,
        client,
        collection: code === byWfs ? `ms:${from}` : from,
        headers: { 'x-api-key': keyOf(code) },
      });
    try {
      const ways = municipalities.flatMap(({ code }) =>
        geodataWays(code, code === byWfs ? `${wfs.url}/wfs` : `${geo.url}/${code}`),
      );
      for (const way of ways) {
        const what = `${way.code}, ${way.what}`;
        const found = await read(way.code, way);
        if (found instanceof SourceFailure) {
          wrong.push(`${what}: ${found.reason}`);
          continue;
        }
        const apart = await distances(found, places.get(way.code)!);
        if (found.length !== count) wrong.push(`${what}: ${found.length} of ${count} came`);
        for (const [direction, metres] of Object.entries(apart)) {
          furthest[direction] = Math.max(furthest[direction] ?? 0, metres);
          if (!(metres < near)) wrong.push(`${what}: up to ${metres} m from PROJ's, ${direction}`);
        }
      }
      const [swapped] = geodataWays(turned.code, `${geo.url}/${turned.code}`);
      const refused = await read(turned.code, { ...swapped!, layer: turned.layer }).catch((error) => error);
      if (!(refused instanceof AxesError)) wrong.push(`${turned.code}: turned axes passed`);
      return {
        asked: ways.length + 1,
        wrong,
        figures: { points: count, ways: ways.length, furthestInMetres: furthest },
      };
    } finally {
      await Promise.all([geo.stop(), wfs.stop()]);
      rmSync(folder, { recursive: true });
    }
  },
};

/** How far, at most, what was read is from where it should be; and its degrees, by PROJ and by us, when they come back. */
async function distances(found: readonly Feature[], points: readonly PlacedPoint[]) {
  const byId = new Map(points.map((each) => [each.id, each]));
  const pairs = found.map((each) => ({
    place: placeOf(each.geometry.coordinates as Pair),
    expected: byId.get(String(each.properties.hallplatsid))!.plane,
  }));
  const degrees = pairs.map(({ place }): Pair => [place.longitude, place.latitude]);
  const backByProj = await byProj('OGC:CRS84', 'EPSG:3006', degrees);
  const furthest = (positions: readonly Pair[]) =>
    Math.max(
      ...pairs.map(({ expected }, index) =>
        Math.hypot(positions[index]![0] - expected[0], positions[index]![1] - expected[1]),
      ),
    );
  return {
    'in metres': furthest(pairs.map(({ place }): Pair => [place.easting, place.northing])),
    'in degrees': furthest(backByProj),
    'and back': furthest(degrees.map(([longitude, latitude]) => fromDegrees(longitude, latitude))),
  };
}
