import type { Random } from '../../random/random.ts';
import type { Boundary, Point } from '../geography/boundary.ts';
import type { StreetPlan, StreetStretch } from './street-plan.ts';

/** Metres between crossings. */
const block = 95;
const housesOnStretch = 5;

/**
 * Lays out a locality as crossing rows of streets, turned and shaken a little: as many that every street has its own
 * stretches, and the long ones more.
 *
 * @param houses how many there are, by street
 */
export function planStreets(
  municipality: string,
  locality: { readonly name: string } & Point,
  houses: ReadonlyMap<string, number>,
  boundary: Boundary,
  random: Random,
): StreetPlan {
  const total = [...houses.values()].reduce((sum, each) => sum + each, 0);
  const wanted = Math.max(houses.size, Math.ceil(total / housesOnStretch), 4);
  let side = 2;
  while (2 * side * (side - 1) < wanted) side++;
  const angle = random.next() * (Math.PI / 2);
  const crossings: Point[] = [];
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const x = (column - (side - 1) / 2) * block + random.integer(-12, 12);
      const y = (row - (side - 1) / 2) * block + random.integer(-12, 12);
      crossings.push(
        pulledInside(boundary, locality, {
          easting: Math.round(locality.easting + x * Math.cos(angle) - y * Math.sin(angle)),
          northing: Math.round(locality.northing + x * Math.sin(angle) + y * Math.cos(angle)),
        }),
      );
    }
  const ends = stretchesOf(side);
  const names = namesOf(ends.length, houses);
  const middle = side >> 1;
  return {
    municipality,
    locality: locality.name,
    crossings,
    stretches: ends.map(([from, to], index): StreetStretch => ({ from, to, street: names[index]! })),
    paths: pathsOf(side, random),
    centre: middle * side + middle,
  };
}

/** Every stretch between neighbours, to and fro along the rows and then along the columns, so that a street goes on. */
function stretchesOf(side: number): ReadonlyArray<readonly [number, number]> {
  const found: Array<readonly [number, number]> = [];
  for (const across of [false, true])
    for (let line = 0; line < side; line++)
      for (let step = 0; step < side - 1; step++) {
        const at = line % 2 === 0 ? step : side - 1 - step;
        const next = line % 2 === 0 ? at + 1 : at - 1;
        const place = (along: number): number => (across ? along * side + line : line * side + along);
        found.push([place(at), place(next)]);
      }
  return found;
}

/** One stretch for each street, and the rest by how many live there. */
function namesOf(stretches: number, houses: ReadonlyMap<string, number>): Array<string | null> {
  const total = [...houses.values()].reduce((sum, each) => sum + each, 0);
  if (total === 0) return Array<null>(stretches).fill(null);
  const spare = stretches - houses.size;
  const names: string[] = [];
  let [given, seen, sum] = [0, 0, 0];
  for (const [street, count] of houses) {
    seen++;
    sum += count;
    const until = seen + Math.round((spare * sum) / total);
    for (; given < until; given++) names.push(street);
  }
  return names;
}

function pathsOf(side: number, random: Random): Array<readonly [number, number]> {
  const paths: Array<readonly [number, number]> = [];
  for (let row = 0; row < side - 1; row++)
    for (let column = 0; column < side - 1; column++)
      if (random.chance(0.15)) paths.push([row * side + column, (row + 1) * side + column + 1]);
  return paths;
}

/** Drawn towards the centre, which is inside, until it is inside too. */
export function pulledInside(boundary: Boundary, centre: Point, point: Point): Point {
  let [pulled, share] = [point, 1];
  while (!boundary.contains(pulled)) {
    share -= 0.1;
    if (share <= 0) return { easting: centre.easting, northing: centre.northing };
    pulled = {
      easting: Math.round(centre.easting + (point.easting - centre.easting) * share),
      northing: Math.round(centre.northing + (point.northing - centre.northing) * share),
    };
  }
  return pulled;
}
