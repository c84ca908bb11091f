import type { Samgraf } from '../../running/samgraf.ts';
import { differences } from '../differences.ts';
import { readByOgr } from '../read-by-ogr.ts';
import { type Box, meetsBox } from './meets-box.ts';
import { readInMetres } from './read-in-metres.ts';
import type { SourceFeature, SourceLayer } from './source-layer.ts';
import { toDegrees } from './to-degrees.ts';

type Located = SourceFeature & { readonly degrees: ReadonlyArray<readonly [number, number]> };

/** What one layer came to. */
export interface Compared {
  readonly features: number;
  readonly asked: number;
  readonly wrong: readonly string[];
}

/**
 * Reads a layer whole, by boxes and by attributes with ogr2ogr, and in SWEREF 99 TM over HTTP; holds ids, places and numbers
 * against what the files of its sources have, moved to degrees by PROJ.
 */
export async function compareLayer(
  samgraf: Samgraf,
  id: string,
  source: SourceLayer,
  boxes: number,
  random: () => number,
): Promise<Compared> {
  const features = source
    .read(samgraf.dataFolder)
    .filter(({ municipality }) => !source.refused.includes(municipality));
  const located = await locate(features);
  const headers: Record<string, string> = {};
  if (source.reader) headers.authorization = `Bearer ${await samgraf.token(source.reader)}`;
  const options = [
    ...Object.values(headers).flatMap((each) => ['--config', 'GDAL_HTTP_HEADERS', `Authorization: ${each}`]),
    ...['-oo', 'PAGE_SIZE=1000'],
  ];
  const items = `${samgraf.url}/ogc/collections/${id}/items`;
  const wrong: string[] = [];
  let asked = 0;

  async function compare(what: string, expected: readonly Located[], query: string, more: readonly string[]) {
    asked++;
    const got = await readByOgr(`OAPIF:${samgraf.url}/ogc`, id, [...options, ...more]);
    const placed = expected.map(({ id: own, degrees }) => ({ id: own, at: degrees.flat() }));
    wrong.push(...differences(`${id}, ${what}`, got, placed));
    if (query === '') return;
    asked++;
    const answer = await fetch(`${items}?limit=1${query}`, { headers });
    const { numberMatched, complete } = (await answer.json()) as {
      numberMatched?: number;
      complete?: boolean;
    };
    if (numberMatched !== expected.length)
      wrong.push(`${id}, ${what}: it says that ${numberMatched} match, the files have ${expected.length}`);
    if (complete !== (source.refused.length === 0))
      wrong.push(`${id}, ${what}: it says complete: ${complete}`);
  }

  await compare('all', located, '&', []);
  for (let index = 0; index < boxes; index++) {
    const box = around(located[Math.floor(random() * located.length)]!, random);
    const expected = located.filter(({ kind, degrees }) => meetsBox(kind, degrees, box));
    await compare(`-spat ${box}`, expected, `&bbox=${box}`, ['-spat', ...box.map(String)]);
  }
  for (const [where, keeps] of source.conditions)
    await compare(`-where ${where}`, located.filter(keeps), '', ['-where', where]);

  asked++;
  const metres = await readInMetres(items, headers);
  const known = new Map(features.map((each) => [each.id, each.positions.flat()]));
  // A page of it: what comes after was seen above.
  if (metres.length !== Math.min(1_000, features.length))
    wrong.push(`${id}, in SWEREF 99 TM: ${metres.length} of ${features.length} came`);
  wrong.push(
    ...differences(
      `${id}, in SWEREF 99 TM`,
      metres,
      metres.map((each) => ({ id: each.id, at: known.get(each.id) ?? [Number.NaN] })),
      0.0006,
    ),
  );
  if (source.reader) {
    asked++;
    const without = await fetch(items);
    if (without.status !== 401) wrong.push(`${id}, without a token: ${without.status}`);
  }
  return { features: features.length, asked, wrong };
}

async function locate(features: readonly SourceFeature[]): Promise<Located[]> {
  const degrees = await toDegrees(features.flatMap(({ positions }) => positions));
  let next = 0;
  return features.map((each) => {
    const from = next;
    next += each.positions.length;
    return { ...each, degrees: degrees.slice(from, next) };
  });
}

/** A box of some kilometres with a feature in it. */
function around({ degrees }: Located, random: () => number): Box {
  const [[longitude, latitude]] = degrees as [readonly [number, number]];
  const [width, height] = [0.01 + random() * 0.2, 0.005 + random() * 0.1];
  const [west, south] = [longitude - width * random(), latitude - height * random()];
  return [west, south, west + width, south + height];
}
