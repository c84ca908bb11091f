import type { Point } from './road-link.ts';

/** Where somebody comes onto the network: the nearest place of the nearest link that may be walked. */
export interface Spot {
  /** Place of the link in the network. */
  readonly link: number;
  /** Metres along the link from its beginning. */
  readonly along: number;
  /** Metres straight from the point to the link; not road, so not counted as distance. */
  readonly away: number;
  /** The place on the link. */
  readonly at: Point;
}
