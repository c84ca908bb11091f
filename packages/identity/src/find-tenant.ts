import type { TenantConfiguration } from '@samgraf/configuration';
import type { TenantMapping } from './issuer-mapping.ts';

/** What identity needs to know of a tenant. */
export type KnownTenant = Pick<TenantConfiguration, 'code' | 'organisationNumber' | 'authorities'>;
export type KnownTenants = ReadonlyMap<string, KnownTenant>;

/** The configured tenant that a claim's value names; null when there is none, or more than one. */
export function findTenant(
  value: unknown,
  by: TenantMapping['is'],
  tenants: KnownTenants,
): KnownTenant | null {
  if (typeof value !== 'string') return null;
  if (by === 'CODE') return tenants.get(value) ?? null;
  const wanted = tenDigits(value);
  if (wanted === null) return null;
  const found = [...tenants.values()].filter((each) => tenDigits(each.organisationNumber) === wanted);
  return found.length === 1 ? found[0]! : null;
}

/** `212000-1488`, `2120001488` and `162120001488` are the same organisation. */
function tenDigits(organisationNumber: string): string | null {
  return /^(?:16)?(\d{6})-?(\d{4})$/.exec(organisationNumber)?.slice(1).join('') ?? null;
}
