import type { Configuration } from '@samgraf/configuration';
import type { KnownSystem } from '@samgraf/gateway';

/** Every system of every municipality, by the names that people know them by. */
export function inventoryOf({ tenants }: Configuration): KnownSystem[] {
  return [...tenants.values()].flatMap(({ code, name: municipalityName, systems }) =>
    systems.map(({ id, name }) => ({ municipality: code, municipalityName, system: id, name })),
  );
}
