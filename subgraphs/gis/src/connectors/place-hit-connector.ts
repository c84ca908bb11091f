import { fold, matchOf, type ProjectionRow } from '@samgraf/geodata';
import type { Arguments } from '@samgraf/sources';
import { ofPairs } from './of-pairs.ts';
import { placeKinds } from './place-kinds.ts';
import type { PlaceRecord } from './place-record.ts';
import { PlacesConnector } from './places-connector.ts';

/** What a search found, with what it is ordered by beside its name. */
export interface PlaceHitRecord extends PlaceRecord {
  /** `0` where the name begins with what was searched for, else `1`. */
  readonly rank: string;
  readonly sortName: string;
}

/** A search for places by what they are called. */
export class PlaceHitConnector extends PlacesConnector<PlaceHitRecord> {
  readonly type = 'PlaceHit';

  sortKey({ rank, sortName, kind, id }: PlaceHitRecord): string {
    // A name has no control characters, so that none can imitate where it ends.
    return [rank, sortName, Object.keys(placeKinds).indexOf(kind), id].join('\u0001');
  }

  protected question({ text }: Arguments) {
    const match = typeof text === 'string' ? matchOf(text) : null;
    if (match === null) return null;
    const sql = `SELECT f.* FROM feature f WHERE ${ofPairs}
      AND f.row IN (SELECT rowid FROM feature_text WHERE feature_text MATCH $match)`;
    return { sql, parameters: { match } };
  }

  protected record(row: ProjectionRow, place: PlaceRecord, { text }: Arguments): PlaceHitRecord {
    const sortName = row.sort_name as string;
    const begins = typeof text === 'string' && sortName.startsWith(fold(text));
    return { ...place, rank: begins ? '0' : '1', sortName };
  }
}
