import type { Position } from '../geometry.ts';

/** A system of coordinates that a service may answer in, and where in it Sweden lies. */
export interface Plane {
  /** What its two axes are called, east first. */
  readonly axes: readonly [east: string, north: string];
  readonly name: string;
  /** Least and greatest that a place in Sweden has. The two do not overlap, so that turned axes show. */
  readonly east: readonly [number, number];
  readonly north: readonly [number, number];
  /** To SWEREF 99 TM, both east first. */
  toSweref(position: Position): Position;
}
