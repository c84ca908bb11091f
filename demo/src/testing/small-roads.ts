import { makeRoadNetwork } from '../world/roads/make-road-network.ts';
import type { RoadNetwork } from '../world/roads/road.ts';
import { smallWorld } from './small-world.ts';

let made: RoadNetwork | null = null;

/** The roads of the small world, made once for each test file. */
export function smallRoads(): RoadNetwork {
  made ??= makeRoadNetwork(smallWorld());
  return made;
}
