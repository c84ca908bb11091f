import { distance, nearestWith, type SchoolPlace, schoolPlaces } from '../world/schools/school-places.ts';
import type { BusStop } from '../world/stops/bus-stop.ts';
import type { World } from '../world/world.ts';
import type { Line, Trip } from './line.ts';

/** Seconds of the day: when school begins, when the bus is there, when it leaves again, by whether there are small children. */
export const bell = 8 * 3600;
const there = 7 * 3600 + 45 * 60;
const leaving = { small: 14 * 3600 + 30 * 60, large: 15 * 3600 + 30 * 60 } as const;

/** Metres from the school as the crow flies: of a municipality's own, and of others. */
const reach = { municipal: 25_000, independent: 8_000 } as const;
const stopsOnLine = 8;
/** Metres a second as the crow flies, and seconds at each stop. */
const [pace, halt] = [10, 40];

/**
 * School buses: for each school the stops that have no other of its kind nearer, some by each bus, which comes from
 * the furthest of them and is there before the bell. In the afternoon it goes back.
 */
export function schoolLines(world: World, stops: readonly BusStop[]): readonly Line[] {
  const places = schoolPlaces(world);
  const names = new Map(
    [...world.municipalities.values()].flatMap(({ schools, independentSchools }) =>
      [...schools, ...independentSchools].map((each) => [each.schoolUnitCode, each.name] as const),
    ),
  );
  return places.flatMap((school) => {
    const { municipality, independent, schoolUnitCode, years } = school;
    const name = names.get(schoolUnitCode)!;
    const own = stops.find((each) => each.municipality === municipality && each.name === name)!;
    const rivals = places.filter(
      (each) => each.municipality === municipality && each.independent === independent,
    );
    const most = independent ? reach.independent : reach.municipal;
    const served = stops.filter(
      (stop) =>
        stop !== own &&
        stop.municipality === municipality &&
        distance(stop.point, school.point) <= most &&
        nearestWith(rivals, years[0], stop.point) === school,
    );
    return sectors(served, school).map((sector, index): Line => {
      const way = [...inwards(sector, own), own];
      const id = `S${schoolUnitCode}-${index + 1}`;
      const back = leaving[years[1] <= 6 ? 'small' : 'large'];
      return {
        id,
        name: `Skol ${index + 1}`,
        description: `Skolskjuts till ${name}`,
        type: 712,
        trips: [morning(way, `${id}-0`), afternoon(way.toReversed(), `${id}-1`, back)],
      };
    });
  });
}

/** The stops around a school, so many at a time, by the direction that they lie in. */
function sectors(stops: readonly BusStop[], { point }: SchoolPlace): ReadonlyArray<readonly BusStop[]> {
  const angle = (stop: BusStop): number =>
    Math.atan2(stop.point.northing - point.northing, stop.point.easting - point.easting);
  const sorted = stops.toSorted((a, b) => angle(a) - angle(b) || (a.id < b.id ? -1 : 1));
  const count = Math.ceil(sorted.length / stopsOnLine);
  return Array.from({ length: count }, (_each, index) =>
    sorted.slice(index * stopsOnLine, (index + 1) * stopsOnLine),
  );
}

/** From the furthest on, each time to whichever is nearest of those that are left. */
function inwards(stops: readonly BusStop[], school: BusStop): readonly BusStop[] {
  const left = stops.toSorted((a, b) => distance(b.point, school.point) - distance(a.point, school.point));
  const way = left.splice(0, 1);
  while (left.length > 0) {
    const last = way.at(-1)!.point;
    const nearest = left.reduce((best, each) =>
      distance(each.point, last) < distance(best.point, last) ? each : best,
    );
    left.splice(left.indexOf(nearest), 1);
    way.push(nearest);
  }
  return way;
}

const leg = (from: BusStop, to: BusStop): number => Math.round(distance(from.point, to.point) / pace) + halt;

function morning(way: readonly BusStop[], id: string): Trip {
  const whole = way.slice(1).reduce((sum, stop, index) => sum + leg(way[index]!, stop), 0);
  return trip(way, id, there - whole, (last) => (last ? ['NEVER', 'ALWAYS'] : ['ALWAYS', 'NEVER']));
}

const afternoon = (way: readonly BusStop[], id: string, begin: number): Trip =>
  trip(way, id, begin, (_last, first) => (first ? ['ALWAYS', 'NEVER'] : ['NEVER', 'ALWAYS']));

function trip(
  way: readonly BusStop[],
  id: string,
  begin: number,
  rules: (last: boolean, first: boolean) => ['ALWAYS' | 'NEVER', 'ALWAYS' | 'NEVER'],
): Trip {
  let time = begin;
  return {
    id,
    service: 'skoldag',
    headsign: way.at(-1)!.name,
    calls: way.map((stop, index) => {
      if (index > 0) time += leg(way[index - 1]!, stop);
      const [pickUp, dropOff] = rules(index === way.length - 1, index === 0);
      return { stop, time, pickUp, dropOff };
    }),
  };
}
