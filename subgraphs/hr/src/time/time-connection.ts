import { type Configuration, connectorsOf, type PaxmlFolderConfiguration } from '@samgraf/configuration';

/** One tenant's files of one payroll system, by the configuration. Plain data: it goes to the import's thread as it is. */
export interface TimeConnection {
  readonly tenant: string;
  readonly system: string;
  readonly organisationNumber: string;
  readonly source: PaxmlFolderConfiguration;
}

/** Every folder of PAXml files of the configuration. */
export function timeConnections(configuration: Configuration): TimeConnection[] {
  return [...configuration.tenants.values()].flatMap(({ code, organisationNumber, systems }) =>
    systems.flatMap((system) =>
      connectorsOf(system).flatMap((source) =>
        source.kind === 'paxml-folder'
          ? [{ tenant: code, system: system.id, organisationNumber, source }]
          : [],
      ),
    ),
  );
}
