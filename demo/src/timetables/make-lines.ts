import type { RoadNetwork } from '../world/roads/road.ts';
import type { BusStop } from '../world/stops/bus-stop.ts';
import type { World } from '../world/world.ts';
import type { Line } from './line.ts';
import { onDemandLines } from './on-demand-lines.ts';
import { regularLines } from './regular-lines.ts';
import { schoolLines } from './school-lines.ts';

/** Every bus line of the five. */
export const makeLines = (world: World, network: RoadNetwork, stops: readonly BusStop[]): readonly Line[] => [
  ...regularLines(network, stops),
  ...schoolLines(world, stops),
  ...onDemandLines(world, network, stops),
];
