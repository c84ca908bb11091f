import type { TenantConfiguration } from '@samgraf/configuration';
import type { Owner } from '@samgraf/policy';

/**
 * The authority that what is said of a tenant as a whole belongs to: the first that its configuration names,
 * which leads its work (kommunstyrelsen, direktionen).
 */
export function leadingAuthority(tenant: TenantConfiguration): Owner {
  const [first] = tenant.authorities;
  if (!first) throw new Error(`The tenant ${tenant.code} has no authority, which its configuration demands.`);
  return { tenant: tenant.code, authority: first.code };
}
