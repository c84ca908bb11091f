/**
 * Walking distances along a road network. The network is held as flat arrays; one run from a school reaches everyone
 * who goes there. Knows roads and metres, and nothing of pupils or rules.
 */
export { buildRoadNetwork, type RoadNetwork } from './build-road-network.ts';
export { type Nearest, nearestFrom } from './nearest-from.ts';
export { type Reach, reachFrom, type WalkOptions } from './reach.ts';
export type { Point, RoadLink } from './road-link.ts';
export type { Spot } from './spot.ts';
