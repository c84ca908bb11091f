import type { Random } from '../../random/random.ts';
import type { Point } from '../geography/boundary.ts';
import type { MunicipalityWorld } from '../world.ts';
import type { Pupil } from './pupil.ts';
import { distance, nearestWith, type SchoolPlace } from './school-places.ts';

/** Of a municipality's pupils, how many go to school in a neighbouring one. */
const acrossShare = 0.025;
/** Of those who have an independent school within reach, how many go there. */
const independentShare = 0.07;
/** Metres. */
const reach = 15_000;

/**
 * The schools of those who do not go to the one that their municipality has placed them at: those for whom a
 * neighbour's school is the nearer by most, and some who have chosen an independent one. The demo's citizen's child
 * is never among them.
 *
 * @returns schools by the pupil's person
 */
export function chooseSchools(
  { profile, citizen }: Pick<MunicipalityWorld, 'profile' | 'citizen'>,
  pupils: readonly Pupil[],
  homeOf: (person: string) => Point,
  places: readonly SchoolPlace[],
  random: Random,
): ReadonlyMap<string, SchoolPlace> {
  const chosen = new Map<string, SchoolPlace>();
  const byCode = new Map(places.map((each) => [each.schoolUnitCode, each]));
  const neighbours = places.filter(
    ({ municipality, independent }) => !independent && municipality !== profile.code,
  );
  const independent = places.filter((each) => each.independent);
  const movable = pupils.filter(({ person }) => person !== citizen.child.id);
  const gains = movable.flatMap(({ person, schoolUnitCode, schoolYear }) => {
    const home = homeOf(person);
    const across = nearestWith(neighbours, schoolYear, home);
    if (!across) return [];
    return [
      {
        person,
        across,
        metres: distance(home, byCode.get(schoolUnitCode)!.point) - distance(home, across.point),
      },
    ];
  });
  gains.sort((a, b) => b.metres - a.metres || (a.person < b.person ? -1 : 1));
  for (const { person, across } of gains.slice(0, Math.max(2, Math.round(pupils.length * acrossShare))))
    chosen.set(person, across);
  for (const { person, schoolYear } of movable) {
    const school = nearestWith(independent, schoolYear, homeOf(person));
    const wants = random.chance(independentShare);
    if (!chosen.has(person) && school && wants && distance(school.point, homeOf(person)) <= reach)
      chosen.set(person, school);
  }
  return chosen;
}
