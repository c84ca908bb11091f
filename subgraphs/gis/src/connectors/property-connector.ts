import { propertyId } from '@samgraf/designations';
import { type GeodataProjection, type Place, type ProjectionRow, placeOf } from '@samgraf/geodata';
import type { Arguments, Scope, Slice } from '@samgraf/sources';
import { ProjectionConnector } from './projection-connector.ts';

export interface PropertyRecord {
  readonly id: string;
  readonly designation: string;
  readonly place: Place;
  readonly use: string | null;
}

/**
 * Those whose points are within a distance of the parents' own, the parents themselves not among them: for each parent the
 * first so many. CROSS JOIN keeps the order: from parents to boxes, and never through all features for each.
 */
const near = `
  WITH near AS (
    SELECT j.key AS place, f.row, f.id, row_number() OVER (PARTITION BY j.key ORDER BY f.id) AS n
    FROM json_each($parents) j
    CROSS JOIN feature p ON p.kind = $kind AND p.id = j.value
      AND p.tenant IN (SELECT value FROM json_each($tenants))
    CROSS JOIN feature_box b ON b.west <= p.easting + $metres AND b.east >= p.easting - $metres
      AND b.south <= p.northing + $metres AND b.north >= p.northing - $metres
      AND b.least_kind <= $kind AND b.greatest_kind >= $kind
    CROSS JOIN feature f ON f.row = b.row
    WHERE f.tenant IN (SELECT value FROM json_each($tenants)) AND f.id <> p.id AND f.id > $after
      AND (f.easting - p.easting) * (f.easting - p.easting)
        + (f.northing - p.northing) * (f.northing - p.northing) <= $metres * $metres
  )
  SELECT near.place, f.* FROM near CROSS JOIN feature f ON f.row = near.row
  WHERE near.n <= $first ORDER BY near.place, near.id`;

/** Properties (fastigheter). */
export class PropertyConnector extends ProjectionConnector<PropertyRecord> {
  readonly type = 'Property';
  override readonly across = ['neighbour'];

  constructor(projection: GeodataProjection) {
    super(projection, 'properties');
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    scope: Scope,
  ) {
    if (relation !== 'neighbour') return super.relatedTo(relation, parents, args, slice, scope);
    const metres = args.within as number;
    const { first, after } = slice;
    return this.rows(near, { parents: JSON.stringify(parents), metres, first, after: after ?? '' }, scope);
  }

  protected override narrowed({ designation }: Arguments) {
    if (typeof designation !== 'string') return null;
    // Whatever the municipality: an id is made as for one, and held against what comes after it.
    const local = propertyId('0000', designation)?.slice(4) ?? '';
    return { sql: 'f.id = f.tenant || $local', parameters: { local } };
  }

  protected record({ id, name, easting, northing, record }: ProjectionRow): PropertyRecord {
    return { id, designation: name, place: placeOf([easting, northing]), use: JSON.parse(record).use };
  }
}
