import type { GeodataKind } from '@samgraf/configuration';
import { type GeodataProjection, kindNumber, type ProjectionRow } from '@samgraf/geodata';

/** All of one kind of geodata, of every municipality, by their ids; all of it is public. */
export function everywhere(projection: GeodataProjection, kind: GeodataKind): Iterable<ProjectionRow> {
  const tenants = projection.owners([kind]).map(({ tenant }) => tenant);
  return projection.rows(
    tenants,
    `SELECT id, tenant, parent, easting, northing, shape, record FROM feature
     WHERE kind = $kind AND tenant IN (SELECT value FROM json_each($tenants)) ORDER BY id`,
    { kind: kindNumber(kind) },
  );
}
