import type { Geometry } from './geometry.ts';

/** A feature as a service gave it: nothing in it says whose it is. */
export interface Feature {
  readonly id: string;
  readonly geometry: Geometry;
  /** Values as JSON has them; from GML all are text. */
  readonly properties: Readonly<Record<string, unknown>>;
}
