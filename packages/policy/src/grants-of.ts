import type { Grant } from './grant.ts';
import type { Basis } from './question.ts';

const byBasis = new WeakMap<Basis, Map<string, readonly Grant[]>>();

/**
 * The grants on one tenant's information, in the order of their ids so that the answer does not depend on the
 * order of files. A basis never changes (a change is a new object), so its grants are sorted out once.
 */
export function grantsOf(basis: Basis, tenant: string): readonly Grant[] {
  let byTenant = byBasis.get(basis);
  if (!byTenant) {
    byTenant = Map.groupBy(
      basis.grants.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
      (grant) => grant.owner.tenant,
    );
    byBasis.set(basis, byTenant);
  }
  return byTenant.get(tenant) ?? [];
}
