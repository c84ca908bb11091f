import { type Configuration, connectorsOf, type GtfsFolderConfiguration } from '@samgraf/configuration';

/** One tenant's timetables, by the configuration. Plain data: it goes to the import's thread as it is. */
export interface TimetableConnection {
  readonly tenant: string;
  readonly system: string;
  readonly source: GtfsFolderConfiguration;
}

/** Every folder of timetables of the configuration. */
export function timetableConnections(configuration: Configuration): TimetableConnection[] {
  return [...configuration.tenants.values()].flatMap((tenant) =>
    tenant.systems.flatMap((system) =>
      connectorsOf(system).flatMap((source) =>
        source.kind === 'gtfs-folder' ? [{ tenant: tenant.code, system: system.id, source }] : [],
      ),
    ),
  );
}
