/** x and y, in the order of the axes that whoever reads the filter has agreed with: never turned round in here. */
export type Position = readonly [x: number, y: number];

/** Left, lower, right, upper. Left may be greater than right: then it goes round the antimeridian (RFC 7946, 5.2). */
export type Bbox = readonly [left: number, lower: number, right: number, upper: number];

/** A geometry as GeoJSON has it (RFC 7946), without heights. */
export type Shape =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: readonly Position[] }
  | {
      readonly type: 'MultiLineString' | 'Polygon';
      readonly coordinates: ReadonlyArray<readonly Position[]>;
    }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: ReadonlyArray<ReadonlyArray<readonly Position[]>>;
    }
  | { readonly type: 'GeometryCollection'; readonly geometries: readonly Shape[] };
