/** A place by its coordinates, in one of the two systems. */
export type AreaPosition =
  | { readonly easting: number; readonly northing: number }
  | { readonly longitude: number; readonly latitude: number };

/** The edges of a box. */
export interface Edges {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** An area that is searched in, checked. */
export type Area =
  /** SWEREF 99 TM. */
  | { readonly box: Edges }
  /** Degrees; what of it lies outside Sweden is cut off, and west is then beyond east where nothing is left. */
  | { readonly degrees: Edges }
  | { readonly polygon: readonly AreaPosition[] }
  | { readonly distance: { readonly from: AreaPosition; readonly metres: number } };
