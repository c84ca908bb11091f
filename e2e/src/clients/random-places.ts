import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../running/repository-root.ts';
import { byProj, type Pair } from './by-proj.ts';
import type { PlacedPoint } from './start-geodata.ts';

/** Random places in the box round a municipality, to a millimetre, and where PROJ has them in degrees. */
export async function randomPlaces(
  code: string,
  count: number,
  random: () => number,
): Promise<PlacedPoint[]> {
  const [west, south, east, north] = boxOf(code);
  const within = (least: number, greatest: number) =>
    Math.round((least + random() * (greatest - least)) * 1_000) / 1_000;
  const planes = Array.from({ length: count }, (): Pair => [within(west, east), within(south, north)]);
  const globes = await byProj('EPSG:3006', 'OGC:CRS84', planes);
  return planes.map((plane, index) => ({ id: `p${index}`, plane, globe: globes[index]! }));
}

/** The box round the real boundary. */
function boxOf(code: string): readonly [number, number, number, number] {
  const file = join(repositoryRoot, 'demo/data/five_scb_3006.geojson');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as {
    features: ReadonlyArray<{ properties: Record<string, unknown>; geometry: { coordinates: unknown[] } }>;
  };
  const own = features.find(({ properties }) => Object.values(properties).includes(code))!;
  const numbers = own.geometry.coordinates.flat(3) as number[];
  const eastings = numbers.filter((_, index) => index % 2 === 0);
  const northings = numbers.filter((_, index) => index % 2 === 1);
  return [Math.min(...eastings), Math.min(...northings), Math.max(...eastings), Math.max(...northings)];
}
