import type { ServicesConfiguration } from './configuration.ts';
import type { CommonServicesInput, ServicesInput } from './schema/services-schema.ts';

/** What the files say of services: every tenant that has a file shows each common link that it does not leave out. */
export function readServices(
  common: CommonServicesInput | null,
  files: readonly ServicesInput[],
): ServicesConfiguration {
  return {
    lifeEvents: new Map(Object.entries(common?.lifeEvents ?? {})),
    services: files.flatMap(({ tenant, services }) => services.map((service) => ({ tenant, ...service }))),
    links: files.flatMap(({ tenant, linksLeftOut }) =>
      (common?.links ?? [])
        .filter(({ id }) => !linksLeftOut.includes(id))
        .map((link) => ({ tenant, ...link })),
    ),
  };
}
