import {
  type GeodataProjection,
  type Place,
  type Position,
  type ProjectionRow,
  placeOf,
} from '@samgraf/geodata';
import { ProjectionConnector } from './projection-connector.ts';

export type RoadSegmentRecord = { readonly id: string; readonly geometry: readonly Place[] } & Readonly<
  Record<string, unknown>
>;

/** Links of the road network. */
export class RoadSegmentConnector extends ProjectionConnector<RoadSegmentRecord> {
  readonly type = 'RoadSegment';

  constructor(projection: GeodataProjection) {
    super(projection, 'roads');
  }

  protected record({ id, shape, record }: ProjectionRow): RoadSegmentRecord {
    const corners = JSON.parse(shape) as Position[];
    return { ...JSON.parse(record), id, geometry: corners.map(placeOf) };
  }
}
