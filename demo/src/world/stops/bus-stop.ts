import type { Point } from '../geography/boundary.ts';

/** A bus stop (hållplats), at a node of the road network. */
export interface BusStop {
  /** As in the geodata and in the timetables; the municipality's code is in it. */
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly node: number;
  readonly point: Point;
  readonly shelter: boolean;
}
