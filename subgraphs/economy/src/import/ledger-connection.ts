import type { Configuration, SieFolderConfiguration } from '@samgraf/configuration';

/** One tenant's ledgers, by the configuration. Plain data: it goes to the import's thread as it is. */
export interface LedgerConnection {
  readonly tenant: string;
  /** System id: `economy-<slug>`. */
  readonly system: string;
  /** Of the tenant; a file that names another is refused. */
  readonly organisationNumber: string;
  readonly source: SieFolderConfiguration;
}

/** Every SIE folder of the configuration. */
export function ledgerConnections(configuration: Configuration): LedgerConnection[] {
  return [...configuration.tenants.values()].flatMap((tenant) =>
    tenant.systems.flatMap((system) =>
      system.connector?.kind === 'sie-folder'
        ? [
            {
              tenant: tenant.code,
              system: system.id,
              organisationNumber: tenant.organisationNumber,
              source: system.connector,
            },
          ]
        : [],
    ),
  );
}
