import type { Configuration, TenantConfiguration } from '@samgraf/configuration';
import type { Basis, Principal } from '@samgraf/policy';

/**
 * The tenants that somebody may have anything of that is not public: no agreement, no delegation and no commission
 * leads to another, so it need not be asked about.
 */
export function tenantsInReach(
  { tenants }: Configuration,
  basis: Basis,
  principal: Principal,
): TenantConfiguration[] {
  const all = [...tenants.values()];
  switch (principal.kind) {
    case 'CITIZEN':
      return all;
    case 'SYSTEM':
      return all.filter((each) => principal.actingFor.includes(each.code));
    case 'EMPLOYEE': {
      const codes = new Set([principal.tenant]);
      for (const { parties } of basis.agreements) {
        if (!parties.some((each) => each.tenant === principal.tenant)) continue;
        for (const each of parties) codes.add(each.tenant);
      }
      for (const { person, authority } of basis.delegations ?? []) {
        if (person === principal.id) codes.add(authority.tenant);
      }
      return all.filter((each) => codes.has(each.code));
    }
    default:
      return [];
  }
}
