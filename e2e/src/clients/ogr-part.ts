import { type Site, startMapLayers } from '@samgraf/gateway/testing/map-layers';
import type { ClientPart } from './client-part.ts';
import { differences } from './differences.ts';
import { randomFrom } from './random-from.ts';
import { readByOgr } from './read-by-ogr.ts';

type Placed = Site & { readonly place: NonNullable<Site['place']> };

/** What ogr2ogr is asked for by attributes, and what that means of a record. */
const conditions: ReadonlyArray<readonly [where: string, keeps: (site: Site) => boolean]> = [
  ["name = 'Ed'", ({ name }) => name === 'Ed'],
  ["name = 'Åmål'", ({ name }) => name === 'Åmål'],
  ["municipality = '1461'", ({ municipality }) => municipality.code === '1461'],
  ["name = 'Ed' AND number > 100", ({ name, number }) => name === 'Ed' && (number ?? 0) > 100],
  [
    "municipality = '1438' AND name LIKE 'H%'",
    ({ municipality, name }) => municipality.code === '1438' && /^h/i.test(name ?? ''),
  ],
  ['number IS NULL', ({ number }) => number === null],
  ['area < 10.5', ({ area }) => area < 10.5],
  ['number = 17', ({ number }) => number === 17],
];

/** ogr2ogr reads layers by page, box, attribute, token and key, and gets what the records say. */
export const ogrPart: ClientPart = {
  name: 'ogr2ogr',
  async run({ short, seed }) {
    const world = await startMapLayers(short ? 400 : 1_500);
    const wrong: string[] = [];
    let asked = 0;
    const source = `OAPIF:${world.url}/ogc`;
    const placed = world.land.sites.filter((each): each is Placed => each.place !== null);
    const compare = async (
      what: string,
      expected: readonly Placed[],
      ...call: Parameters<typeof readByOgr>
    ) => {
      asked++;
      const got = await readByOgr(...call);
      wrong.push(
        ...differences(
          what,
          got,
          expected.map(({ id, place }) => ({ id, at: [place.longitude, place.latitude] })),
        ),
      );
    };
    try {
      await compare('all', placed, source, 'sites');
      await compare('all, in large pages', placed, source, 'sites', ['-oo', 'PAGE_SIZE=1000']);
      for (const [where, keeps] of conditions) {
        await compare(`-where ${where}`, placed.filter(keeps), source, 'sites', ['-where', where]);
      }
      const random = randomFrom(seed);
      for (let index = 0; index < (short ? 5 : 40); index++) {
        const [west, south] = [11.6 + random() * 0.9, 58.4 + random() * 0.7];
        const [east, north] = [west + random() * 0.4, south + random() * 0.3];
        const within = ({ place: p }: Placed) =>
          p.longitude >= west && p.longitude <= east && p.latitude >= south && p.latitude <= north;
        const spat = ['-spat', west, south, east, north].map(String);
        await compare(`-spat ${spat.slice(1)}`, placed.filter(within), source, 'sites', spat);
        const [where, keeps] = conditions[index % conditions.length]!;
        const both = placed.filter((each) => within(each) && keeps(each));
        await compare(`-spat ${spat.slice(1)} -where ${where}`, both, source, 'sites', [
          ...spat,
          '-where',
          where,
        ]);
      }
      const token = ['--config', 'GDAL_HTTP_HEADERS', 'Authorization: Bearer good'];
      asked += 2;
      const visits = await readByOgr(source, 'visits', token);
      if (visits.length !== placed.length)
        wrong.push(`visits with a token: ${visits.length} of ${placed.length}`);
      const without = await readByOgr(source, 'visits').catch((): [] => []);
      if (without.length > 0) wrong.push(`visits without a token: ${without.length}`);
      const issued = await fetch(`${world.url}/ogc/keys`, {
        method: 'POST',
        headers: { authorization: 'Bearer good', 'content-type': 'application/json' },
        body: JSON.stringify({ label: 'ogr2ogr', layers: ['sites'], until: '2026-12-01' }),
      });
      const { key } = (await issued.json()) as { key: string };
      await compare('by a key in the address', placed, `${source}?key=${key}`, 'sites');
      return { asked, wrong, figures: { features: placed.length } };
    } finally {
      await world.close();
    }
  },
};
