/** East and north in SWEREF 99 TM (EPSG:3006), metres, in that order. */
export type Position = readonly [number, number];

/** A geometry of GeoJSON's shape with the municipality's own coordinates. */
export type PlaneGeometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Polygon'; readonly coordinates: ReadonlyArray<readonly Position[]> };

/** One object of a layer, as the geodata service keeps it. */
export interface GeoFeature {
  /** Stable between generations, and opaque. */
  readonly id: string;
  readonly geometry: PlaneGeometry;
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}
