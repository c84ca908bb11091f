import type { Random } from '../../random/random.ts';
import { weighted } from '../../random/weighted.ts';
import type { NumberPools } from './number-pool.ts';
import type { Household, Person } from './person.ts';
import { Registry } from './registry.ts';

const year = 2026;
/** Children of one year of birth, per inhabitant: some 4 500 pupils of 41 200 inhabitants. */
const cohort = 0.0103;
const youngestAdult = 20;

const siblings = weighted([
  [1, 0.42],
  [2, 0.43],
  [3, 0.15],
]);

/** The inhabitants of one municipality: families with children first, then others until it is full. */
export function makePeople(
  municipality: string,
  inhabitants: number,
  random: Random,
  pools: NumberPools,
): { people: readonly Person[]; households: readonly Household[] } {
  const registry = new Registry(municipality, random);
  const children = Math.round(inhabitants * cohort * youngestAdult);
  for (let made = 0; made < children; )
    made += makeFamily(registry, random, pools, Math.min(siblings(random), children - made));
  for (;;) {
    const left = inhabitants - registry.people.length;
    if (left <= 0) break;
    makeAdults(registry, random, pools, left > 1 && random.chance(0.45) ? 2 : 1);
  }
  return registry.finished();
}

function makeFamily(registry: Registry, random: Random, pools: NumberPools, count: number): number {
  const home = registry.household();
  const familyName = registry.familyName();
  const eldest = year - random.integer(0, youngestAdult - 1);
  const born = Array.from({ length: count }, (_, index) =>
    Math.min(year, eldest + index * random.integer(2, 3)),
  );
  const parentYear = eldest - random.integer(22, 36);
  const pool = { numbers: pools.adults, earliest: parentYear - 8, latest: eldest - 19 };
  const parents = [registry.add({ birthYear: parentYear, familyName, household: home, guardians: [], pool })];
  if (random.chance(0.86)) {
    const apart = random.chance(0.24);
    parents.push(
      registry.add({
        birthYear: parentYear + random.integer(-4, 3),
        familyName: apart || random.chance(0.35) ? registry.familyName() : familyName,
        household: apart ? registry.household() : home,
        guardians: [],
      }),
    );
  }
  const guardians = parents.map(({ id }) => id);
  for (const birthYear of born) {
    const numbers = pools.pupils;
    registry.add({
      birthYear,
      familyName,
      household: home,
      guardians,
      pool: { numbers, earliest: birthYear, latest: birthYear },
    });
  }
  return count;
}

function makeAdults(registry: Registry, random: Random, pools: NumberPools, count: number): void {
  const household = registry.household();
  const familyName = registry.familyName();
  // Older than the country on average: two draws of three from the upper half of life.
  const age = random.chance(0.62) ? random.integer(52, 96) : random.integer(youngestAdult, 55);
  for (let i = 0; i < count; i++) {
    const birthYear = Math.max(
      1928,
      Math.min(year - youngestAdult, year - age + (i === 0 ? 0 : random.integer(-4, 4))),
    );
    registry.add({
      birthYear,
      familyName: i === 0 || random.chance(0.7) ? familyName : registry.familyName(),
      household,
      guardians: [],
      ...(random.chance(0.02)
        ? {
            pool: {
              numbers: pools.coordination,
              earliest: birthYear - 3,
              latest: Math.min(birthYear + 3, 2005),
            },
          }
        : {}),
    });
  }
}
