import type { Configuration, SchoolTransportRule } from '@samgraf/configuration';
import { geodataConfiguration } from '@samgraf/geodata/testing';
import { schoolConfiguration } from '@samgraf/ss12000/testing';

/** Two municipalities with geodata and their parts of one school system. */
export function transportConfiguration(
  schoolOrigin: string,
  geodataOrigin: string,
  rules: Readonly<Record<string, readonly SchoolTransportRule[]>> = {},
): Configuration {
  const geodata = geodataConfiguration(geodataOrigin);
  const schools = schoolConfiguration(schoolOrigin, [...geodata.tenants.keys()]).tenants;
  return {
    ...geodata,
    tenants: new Map(
      [...geodata.tenants].map(([code, tenant]) => [
        code,
        {
          ...tenant,
          authorities: schools.get(code)!.authorities,
          systems: [...tenant.systems, ...schools.get(code)!.systems],
          ...(rules[code] && { schoolTransport: rules[code] }),
        },
      ]),
    ),
  };
}
