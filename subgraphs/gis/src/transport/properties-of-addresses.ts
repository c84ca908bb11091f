import { type GeodataProjection, kindNumber } from '@samgraf/geodata';

/**
 * The property that each address is on, by their ids in the graph; null where the geodata do not say. All of it is public. What
 * is not known is not in it. One look-up.
 */
export function propertiesOfAddresses(
  projection: GeodataProjection,
  addresses: readonly string[],
): ReadonlyMap<string, string | null> {
  const tenants = projection.owners(['addresses']).map(({ tenant }) => tenant);
  const rows = projection.rows(
    addresses.length === 0 ? [] : tenants,
    `SELECT f.id, f.parent FROM json_each($ids) j
     CROSS JOIN feature f ON f.kind = $kind AND f.id = j.value
     WHERE f.tenant IN (SELECT value FROM json_each($tenants))`,
    { kind: kindNumber('addresses'), ids: JSON.stringify(addresses) },
  );
  return new Map([...rows].map(({ id, parent }) => [id, parent]));
}
