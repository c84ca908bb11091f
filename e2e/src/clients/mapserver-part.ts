import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Feature, OgcFeaturesClient, WfsClient } from '@samgraf/geodata';
import { SourceFailure } from '@samgraf/sources';
import type { ClientPart } from './client-part.ts';
import { lackingProgram } from './lacking-program.ts';
import { randomFrom } from './random-from.ts';
import { readByClient } from './read-by-client.ts';
import { runProgram } from './run-program.ts';
import { startMapserver } from './start-mapserver.ts';

type Made = Feature & { readonly properties: Readonly<Record<string, string>> };

/** Metres: what a millimetre leaves, and six decimals of a degree, which are all that MapServer writes. */
const near = { metres: 0.002, degrees: 0.15 };

/** A server of geodata that others wrote is read by our clients as the files behind it have it. */
export const mapserverPart: ClientPart = {
  name: 'MapServer',
  async run({ short, seed }) {
    const version = await runProgram('mapserv', ['-v']).catch(() => null);
    if (version === null) return lackingProgram('MapServer', 'mapserv', 'cgi-mapserver');
    const folder = mkdtempSync(join(tmpdir(), 'mapserver-'));
    const { points, lines } = made(short ? 1_500 : 4_200, seed);
    const geopackage = join(folder, 'geodata.gpkg');
    await write(folder, geopackage, 'GPKG', 'adresser', points);
    await write(folder, geopackage, 'GPKG', 'vagnat', lines);
    await write(folder, join(folder, 'shape.shp'), 'ESRI Shapefile', 'shape', points);
    const inGeopackage = (name: string) => `CONNECTIONTYPE OGR CONNECTION "${geopackage}" DATA "${name}"`;
    const server = await startMapserver(folder, [
      { name: 'adresser', type: 'POINT', data: inGeopackage('adresser') },
      { name: 'vagnat', type: 'LINE', data: inGeopackage('vagnat') },
      { name: 'former', type: 'POINT', data: `DATA "${join(folder, 'shape')}"` },
    ]);
    const wfs = (format: 'gml' | 'json') =>
      new WfsClient({
        system: 'mapserver',
        url: server.wfs,
        namespace: 'http://mapserver.gis.umn.edu/mapserver',
        format,
      });
    const ogc = new OgcFeaturesClient('mapserver', server.ogcApi);
    const wrong: string[] = [];
    const read: Record<string, number> = {};
    try {
      for (const [what, url, client, collection, expected, within] of [
        ['WFS 2.0, GML, points', server.wfs, wfs('gml'), 'ms:adresser', points, near.metres],
        ['WFS 2.0, GML, lines', server.wfs, wfs('gml'), 'ms:vagnat', lines, near.metres],
        ['WFS 2.0, JSON, points', server.wfs, wfs('json'), 'ms:adresser', points, near.metres],
        ['OGC API Features, points', server.ogcApi, ogc, 'former', points, near.degrees],
      ] as const) {
        const found = await readByClient({ url: url, client: client, collection: collection });
        if (found instanceof SourceFailure) wrong.push(`${what}: ${found.reason}`);
        else {
          read[what] = found.length;
          wrong.push(...differences(found, expected, within).map((each) => `${what}: ${each}`));
        }
      }
      // MapServer takes no notice of `offset` for layers by OGR: its pages are all the first. That must not pass for all.
      const repeated = await readByClient({ url: server.ogcApi, client: ogc, collection: 'adresser' });
      if (!(repeated instanceof SourceFailure && repeated.reason === 'BAD_ANSWER'))
        wrong.push('OGC API Features: the same page again and again passed for a collection');
      const unknown = await readByClient({ url: server.wfs, client: wfs('gml'), collection: 'ms:saknas' });
      if (!(unknown instanceof SourceFailure))
        wrong.push('WFS 2.0: a feature type that is not there was read');
      return { asked: 6, wrong, figures: { version: version.out.slice(0, 24).trim(), read } };
    } finally {
      await server.close();
      rmSync(folder, { recursive: true });
    }
  },
};

/** Places and roads in Dalsland, with texts that are hard to write. */
function made(count: number, seed: number): { points: Made[]; lines: Made[] } {
  const random = randomFrom(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from) * 1_000) / 1_000;
  const place = (): [number, number] => [whole(307_000, 372_000), whole(6_482_000, 6_574_000)];
  const texts = ['Åsgatan', 'Storgatan & Co', '<Torget>', 'O\'Hara "väg"', 'Ängsvägen; 1', 'x=y'];
  const named = (id: string, index: number) => ({
    objektid: id,
    gatuadress: `${texts[index % texts.length]} ${index}`,
  });
  return {
    points: Array.from({ length: count }, (_, index) => ({
      id: `a${index}`,
      geometry: { type: 'Point', coordinates: place() },
      properties: named(`a${index}`, index),
    })),
    lines: Array.from({ length: Math.ceil(count / 4) }, (_, index) => ({
      id: `v${index}`,
      geometry: { type: 'LineString', coordinates: Array.from({ length: 2 + (index % 9) }, place) },
      properties: named(`v${index}`, index),
    })),
  };
}

async function write(folder: string, file: string, driver: string, layer: string, features: readonly Made[]) {
  const source = join(folder, `${layer}.geojson`);
  const rows = features.map(({ geometry, properties }) => ({ type: 'Feature', geometry, properties }));
  writeFileSync(source, JSON.stringify({ type: 'FeatureCollection', features: rows }));
  const more = driver === 'GPKG' ? ['-update', '-append'] : ['-lco', 'ENCODING=UTF-8'];
  const { code, errors } = await runProgram('ogr2ogr', [
    '-f',
    driver,
    ...more,
    file,
    source,
    '-nln',
    layer,
    '-a_srs',
    'EPSG:3006',
  ]);
  if (code !== 0) throw new Error(errors);
}

/** What was read otherwise than it was made: the first few of it. */
function differences(found: readonly Feature[], expected: readonly Made[], within: number): string[] {
  const byId = new Map(found.map((each) => [each.properties.objektid, each]));
  const wrong = expected.flatMap(({ id, geometry, properties }) => {
    const read = byId.get(id);
    if (!read) return [`${id} did not come`];
    if (read.properties.gatuadress !== properties.gatuadress)
      return [`${id} is ${read.properties.gatuadress}`];
    const [is, was] = [read.geometry, geometry].map(
      (each) => (each.coordinates as unknown[]).flat(2) as number[],
    );
    const apart = Math.max(...was!.map((value, index) => Math.abs(value - is![index]!)));
    return read.geometry.type === geometry.type && is!.length === was!.length && apart <= within
      ? []
      : [`${id} is ${apart} m away`];
  });
  if (found.length !== expected.length) wrong.unshift(`${found.length} came of ${expected.length}`);
  return wrong.slice(0, 5);
}
