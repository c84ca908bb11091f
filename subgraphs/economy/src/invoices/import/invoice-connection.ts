import {
  type Configuration,
  connectorsOf,
  type PeppolFolderConfiguration,
  registersOf,
} from '@samgraf/configuration';

/** One tenant's invoices, by the configuration. Plain data: it goes to the import's thread as it is. */
export interface InvoiceConnection {
  readonly tenant: string;
  /** System id: `economy-<slug>`. */
  readonly system: string;
  readonly source: PeppolFolderConfiguration;
  /** The registers of cases that the tenant has, by what their diary numbers begin with: `BN` → `byggnadsnamnden`. */
  readonly registers: Readonly<Record<string, string>>;
  /** Beginnings of the names of the series that the tenant's ledger books supplier invoices in. */
  readonly supplierSeries: readonly string[];
}

/** The format, as it is told of files. */
export const invoiceKind = 'PEPPOL_BIS_3';

/** Every folder of Peppol documents of the configuration. */
export function invoiceConnections(configuration: Configuration): InvoiceConnection[] {
  return [...configuration.tenants.values()].flatMap((tenant) => {
    const ledger = tenant.systems.flatMap(connectorsOf).find((each) => each.kind === 'sie-folder');
    const registers = registersOf(tenant);
    return tenant.systems.flatMap((system) =>
      connectorsOf(system).flatMap((source) =>
        source.kind === 'peppol-folder'
          ? [
              {
                tenant: tenant.code,
                system: system.id,
                source,
                registers,
                supplierSeries: ledger?.supplierSeries ?? [],
              },
            ]
          : [],
      ),
    );
  });
}
