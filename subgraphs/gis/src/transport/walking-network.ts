import { Lru } from '@samgraf/limits';
import {
  buildRoadNetwork,
  type Nearest,
  nearestFrom,
  type Point,
  type Reach,
  type RoadLink,
  type RoadNetwork,
  reachFrom,
  type Spot,
} from '@samgraf/roads';

/** Somewhere that ways lead to: a school by its code, a stop by its id. */
export interface Destination {
  readonly id: string;
  readonly tenant: string;
  readonly at: Point;
}

/** A way on foot. */
export interface Walk {
  /** Along the road, and straight between the road and each end: never shorter than the straight line. */
  readonly metres: number;
  /** From home to school. */
  path(): Point[];
}

/** A run keeps some 0.5 MB for a region's network; there are some forty schools, each run once or twice. */
const keptRuns = 128;

/**
 * The roads of all municipalities as they were when they were read last, with what has been found on them: one run from each
 * school serves all its pupils, one from all stops together every home.
 */
export class WalkingNetwork {
  readonly #network: RoadNetwork;
  readonly #schools: ReadonlyMap<string, Destination>;
  readonly #stops: readonly Destination[];
  readonly #spots = new Map<string, Spot | null>();
  readonly #reaches = new Lru<Reach>(keptRuns);
  readonly #nearest = new Map<boolean, Nearest>();

  /** @param schools by their codes; of two with the same code the first counts */
  constructor(links: Iterable<RoadLink>, schools: readonly Destination[], stops: readonly Destination[]) {
    this.#network = buildRoadNetwork(links);
    this.#schools = new Map(schools.toReversed().map((each) => [each.id, each]));
    this.#stops = stops;
  }

  school(code: string): Destination | null {
    return this.#schools.get(code) ?? null;
  }

  /** The shortest way from a home to a school; null where there is none. */
  toSchool(home: Point, school: Destination, avoidUnsafe: boolean): Walk | null {
    const [begin, end] = [this.#spot(home), this.#spot(school.at)];
    if (begin === null || end === null) return null;
    const reach = this.#reaches.getOrMake(`${avoidUnsafe} ${school.id}`, () =>
      reachFrom(this.#network, end, { avoidUnsafe }),
    );
    const along = reach.metres(begin);
    if (along === null) return null;
    return {
      metres: begin.away + along + end.away,
      path: () => [home, ...(reach.path(begin) ?? []).toReversed(), school.at].filter(notRepeated),
    };
  }

  /** The nearest stop on foot; null where none is reached. */
  nearestStop(home: Point, avoidUnsafe: boolean): { readonly id: string; readonly metres: number } | null {
    const begin = this.#spot(home);
    const found = begin && this.#stopsBy(avoidUnsafe).from(begin);
    return found && { id: this.#stops[found.place]!.id, metres: begin.away + found.metres };
  }

  #stopsBy(avoidUnsafe: boolean): Nearest {
    let nearest = this.#nearest.get(avoidUnsafe);
    if (nearest === undefined) {
      const spots = this.#stops.map(({ at }) => this.#spot(at));
      nearest = nearestFrom(this.#network, spots, { avoidUnsafe });
      this.#nearest.set(avoidUnsafe, nearest);
    }
    return nearest;
  }

  /** Homes, schools and stops are places of the geodata: there is an end to them. */
  #spot(at: Point): Spot | null {
    const key = `${at.easting} ${at.northing}`;
    let spot = this.#spots.get(key);
    if (spot === undefined) {
      spot = this.#network.spot(at);
      this.#spots.set(key, spot);
    }
    return spot;
  }
}

const notRepeated = (point: Point, index: number, all: readonly Point[]): boolean =>
  point.easting !== all[index - 1]?.easting || point.northing !== all[index - 1]?.northing;
