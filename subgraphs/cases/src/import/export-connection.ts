import { type Configuration, connectorsOf, type ErmsFolderConfiguration } from '@samgraf/configuration';

/** One tenant's exports of one system, by the configuration. Plain data: it goes to the import's thread as it is. */
export interface ExportConnection {
  readonly tenant: string;
  /** As the live system is called: the two are one. */
  readonly system: string;
  readonly organisationNumber: string;
  readonly source: ErmsFolderConfiguration;
}

/** Every folder of ERMS exports of the configuration. */
export function exportConnections(configuration: Configuration): ExportConnection[] {
  return [...configuration.tenants.values()].flatMap((tenant) =>
    tenant.systems.flatMap((system) =>
      connectorsOf(system).flatMap((source) =>
        source.kind === 'erms-folder'
          ? [
              {
                tenant: tenant.code,
                system: system.id,
                organisationNumber: tenant.organisationNumber,
                source,
              },
            ]
          : [],
      ),
    ),
  );
}
