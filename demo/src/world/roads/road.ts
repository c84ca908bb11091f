import type { Point } from '../geography/boundary.ts';

/** A place where roads meet, end or change. */
export interface RoadNode {
  readonly id: string;
  readonly point: Point;
  readonly municipality: string;
}

/** A stretch between two nodes: what NVDB knows as a link, with what holds along it. */
export interface Road {
  readonly id: string;
  /** Places of the nodes that it begins and ends at. */
  readonly from: number;
  readonly to: number;
  /** From node to node; two points or more. */
  readonly line: readonly Point[];
  readonly municipality: string;
  readonly attributes: RoadAttributes;
}

export interface RoadAttributes {
  /** Whether it may be driven both ways, from its beginning to its end, or against that. */
  readonly direction: 'BOTH' | 'FORWARD' | 'BACKWARD';
  /** Functional road class, 0 the largest to 9. */
  readonly roadClass: number;
  /** km/h. */
  readonly speed: number;
  readonly kind: 'ROAD' | 'FOOT_AND_CYCLE';
  readonly walkable: boolean;
  /** Whether it is unsafe to walk along. */
  readonly unsafe: boolean;
  readonly number: number | null;
  readonly street: string | null;
}

/** The roads of all five, which are one network. */
export interface RoadNetwork {
  readonly nodes: readonly RoadNode[];
  readonly roads: readonly Road[];
  /** Roads between localities, each by the nodes that it passes in turn. */
  readonly mainRoads: readonly MainRoad[];
  /** The node in the middle of each locality, by `<municipality>/<locality>`. */
  readonly centres: ReadonlyMap<string, number>;
  /** The nodes of a locality's streets, by the same. */
  readonly crossings: ReadonlyMap<string, readonly number[]>;
  /** Nodes of roads in the countryside that houses lie at. */
  readonly junctions: readonly number[];
}

export interface MainRoad {
  readonly number: number;
  readonly nodes: readonly number[];
}
