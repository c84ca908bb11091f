/** Easting and northing in SWEREF 99 TM (EPSG:3006), metres: in this order everywhere but on the wire. */
export type Position = readonly [easting: number, northing: number];

/** A geometry as GeoJSON has it, in SWEREF 99 TM and without heights. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: readonly Position[] }
  | {
      readonly type: 'MultiLineString' | 'Polygon';
      readonly coordinates: ReadonlyArray<readonly Position[]>;
    }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: ReadonlyArray<ReadonlyArray<readonly Position[]>>;
    };
