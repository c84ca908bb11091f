/** A place by its coordinates, in one of the two systems. */
export type AreaPosition =
  | { readonly easting: number; readonly northing: number }
  | { readonly longitude: number; readonly latitude: number };

/** An area that is searched in, checked. */
export type Area =
  | {
      readonly box: {
        readonly west: number;
        readonly south: number;
        readonly east: number;
        readonly north: number;
      };
    }
  | { readonly polygon: readonly AreaPosition[] }
  | { readonly distance: { readonly from: AreaPosition; readonly metres: number } };
