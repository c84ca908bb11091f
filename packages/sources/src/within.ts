import type { Owner } from '@samgraf/policy';
import { parseRecordId, type RecordId } from './record-id.ts';
import type { Scope } from './scope.ts';

/** Whether this owner's information may be read. */
export function within(scope: Scope, owner: Owner): boolean {
  return scope.owners.some((each) => each.tenant === owner.tenant && each.authority === owner.authority);
}

/** The authorities of one tenant whose information may be read. */
export function authoritiesWithin(scope: Scope, tenant: string): ReadonlySet<string> {
  return new Set(scope.owners.filter((each) => each.tenant === tenant).map((each) => each.authority));
}

/** Ids of one kind by tenant, each once; what is no such id, or of a tenant outside the scope, is left out. */
export function idsWithin(
  scope: Scope,
  ids: readonly string[],
  kind: string,
): ReadonlyMap<string, readonly RecordId[]> {
  const tenants = new Set(scope.owners.map((each) => each.tenant));
  const parsed = [...new Set(ids)].flatMap((id) => parseRecordId(id, kind) ?? []);
  return Map.groupBy(
    parsed.filter((each) => tenants.has(each.tenant)),
    (each) => each.tenant,
  );
}
