import type { GeodataKind } from '@samgraf/configuration';
import { type GeodataProjection, type Place, type ProjectionRow, placeOf } from '@samgraf/geodata';
import { ProjectionConnector } from './projection-connector.ts';

export type PointRecord = { readonly id: string; readonly place: Place } & Readonly<Record<string, unknown>>;

/** A kind of which the graph shows what the projection has, and the place: stops, bathing places. */
export class PointConnector extends ProjectionConnector<PointRecord> {
  readonly type: string;

  constructor(projection: GeodataProjection, kind: GeodataKind, type: string) {
    super(projection, kind);
    this.type = type;
  }

  protected record({ id, easting, northing, record }: ProjectionRow): PointRecord {
    return { ...JSON.parse(record), id, place: placeOf([easting, northing]) };
  }
}
