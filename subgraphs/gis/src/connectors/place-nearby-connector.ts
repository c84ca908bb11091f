import type { ProjectionRow } from '@samgraf/geodata';
import type { Arguments } from '@samgraf/sources';
import type { AreaPosition } from '../area/area.ts';
import { ofPairs } from './of-pairs.ts';
import type { PlaceRecord } from './place-record.ts';
import { PlacesConnector } from './places-connector.ts';
import { positionIn } from './position-in.ts';

export interface PlaceNearbyRecord extends PlaceRecord {
  /** Metres. */
  readonly distance: number;
}

/** What lies near a place, by its distance. */
export class PlaceNearbyConnector extends PlacesConnector<PlaceNearbyRecord> {
  readonly type = 'PlaceNearby';

  sortKey({ distance, id }: PlaceNearbyRecord): string {
    return `${distance.toFixed(3).padStart(12, '0')} ${id}`;
  }

  /** @param args as the resolvers have checked them */
  protected question(args: Arguments) {
    const [easting, northing] = positionIn(args.to as AreaPosition);
    const metres = args.within as number;
    const sql = `SELECT f.* FROM feature_box b CROSS JOIN feature f ON f.row = b.row
      WHERE b.west <= $easting + $metres AND b.east >= $easting - $metres
        AND b.south <= $northing + $metres AND b.north >= $northing - $metres
        AND (f.easting - $easting) * (f.easting - $easting) + (f.northing - $northing) * (f.northing - $northing)
          <= $metres * $metres
        AND ${ofPairs}`;
    return { sql, parameters: { easting, northing, metres } };
  }

  protected record(row: ProjectionRow, place: PlaceRecord, { to }: Arguments): PlaceNearbyRecord {
    // By its id alone it is near nothing.
    const [easting, northing] = to ? positionIn(to as AreaPosition) : [row.easting, row.northing];
    const metres = Math.hypot(row.easting - easting, row.northing - northing);
    return { ...place, distance: Math.round(metres * 1_000) / 1_000 };
  }
}
