import type { TenantConfiguration } from './configuration.ts';
import { connectorsOf } from './connectors-of.ts';

/**
 * The registers of cases that a tenant's live systems have, each of one authority, by what their diary numbers begin with:
 * `BN` → `byggnadsnamnden` for `BN 2026/123`. Empty where no such system is connected.
 */
export function registersOf(tenant: Pick<TenantConfiguration, 'systems'>): Readonly<Record<string, string>> {
  const systems = tenant.systems.flatMap(connectorsOf).filter((each) => each.kind === 'case-api');
  return Object.assign({}, ...systems.map(({ namespaces }) => namespaces));
}
