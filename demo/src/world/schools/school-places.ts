import type { Point } from '../geography/boundary.ts';
import type { MunicipalityWorld, World } from '../world.ts';

/** A school that pupils can go to, wherever and whosever it is. */
export interface SchoolPlace {
  readonly schoolUnitCode: string;
  readonly municipality: string;
  readonly independent: boolean;
  readonly years: readonly [number, number];
  readonly point: Point;
}

/** Every school of the five. */
export function schoolPlaces(world: World): readonly SchoolPlace[] {
  return [...world.municipalities.values()].flatMap((part) => {
    const points = new Map(part.properties.map(({ designation, point }) => [designation, point]));
    const place = (
      school: MunicipalityWorld['schools'][number] | MunicipalityWorld['independentSchools'][number],
      independent: boolean,
    ): SchoolPlace => ({
      schoolUnitCode: school.schoolUnitCode,
      municipality: school.municipality,
      independent,
      years: school.years,
      point: points.get(school.property)!,
    });
    return [
      ...part.schools.map((school) => place(school, false)),
      ...part.independentSchools.map((school) => place(school, true)),
    ];
  });
}

/** Metres in a straight line. */
export const distance = (a: Point, b: Point): number =>
  Math.hypot(a.easting - b.easting, a.northing - b.northing);

/** The nearest of those that have the year; null where none has. */
export function nearestWith(places: readonly SchoolPlace[], year: number, from: Point): SchoolPlace | null {
  let best: SchoolPlace | null = null;
  for (const each of places)
    if (each.years[0] <= year && year <= each.years[1])
      if (best === null || distance(each.point, from) < distance(best.point, from)) best = each;
  return best;
}
