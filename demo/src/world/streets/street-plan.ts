import type { Point } from '../geography/boundary.ts';

/** The streets of a locality: crossings, and the stretches between them. */
export interface StreetPlan {
  readonly municipality: string;
  readonly locality: string;
  /** Crossings, each inside the municipality. */
  readonly crossings: readonly Point[];
  readonly stretches: readonly StreetStretch[];
  /** Foot and cycle paths across blocks, by crossings. */
  readonly paths: ReadonlyArray<readonly [number, number]>;
  /** The crossing in the middle. */
  readonly centre: number;
}

export interface StreetStretch {
  /** Crossings by their places. */
  readonly from: number;
  readonly to: number;
  /** Null where nobody has an address. */
  readonly street: string | null;
}
