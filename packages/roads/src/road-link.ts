/** A point in SWEREF 99 TM (EPSG:3006), in metres. */
export interface Point {
  readonly easting: number;
  readonly northing: number;
}

/** A link of the road network (NVDB: länk) between two nodes, as far as who walks it needs to know. */
export interface RoadLink {
  readonly id: string;
  /** Node that its geometry begins at; networks of two sources meet where nodes have the same id. */
  readonly from: string;
  /** Node that its geometry ends at. */
  readonly to: string;
  /** From node to node; two points or more. */
  readonly geometry: readonly Point[];
  /** Whether one may walk there: motorways may not be walked. */
  readonly walkable: boolean;
  /** Whether the stretch is marked as unsafe to walk (trafikfarlig). */
  readonly unsafe: boolean;
}
