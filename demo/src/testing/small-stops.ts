import type { BusStop } from '../world/stops/bus-stop.ts';
import { makeBusStops } from '../world/stops/make-bus-stops.ts';
import { smallRoads } from './small-roads.ts';
import { smallWorld } from './small-world.ts';

let made: readonly BusStop[] | null = null;

/** The bus stops of the small world, made once for each test file. */
export function smallStops(): readonly BusStop[] {
  made ??= makeBusStops(smallWorld(), smallRoads());
  return made;
}
