import {
  type ImportSourceOptions,
  type ImportWorkerData,
  importConnectors,
  importStatuses,
} from '@samgraf/intake';
import type { Connector, SourceStatus } from '@samgraf/sources';
import type { Surroundings } from '@samgraf/subgraph';
import { LedgerStore } from '../store/ledger-store.ts';
import { invoiceConnectors } from './connectors/invoice-connectors.ts';
import { invoiceConnections, invoiceKind } from './import/invoice-connection.ts';
import { invoiceImporter } from './import/invoice-importer.ts';
import { CaseInvoices } from './store/case-invoices.ts';
import { Invoices } from './store/invoices.ts';
import { invoiceStoreFile, openInvoiceStoreForWriting } from './store/open-invoice-store.ts';

/** What the subgraph has by its invoices. */
export interface InvoiceRoom {
  readonly connectors: readonly Connector[];
  /** Whether the files that lay there at the start are read, and found in the ledger as it stands. */
  ready(): boolean;
  /** How the folders stand. */
  sources(): readonly SourceStatus[];
  close(): Promise<void>;
}

/**
 * Peppol documents of every tenant's drop folder, imported into a store of their own beside that of the ledgers.
 *
 * @param ledger read for which books there are.
 */
export function createInvoices(
  { configuration, dataFolder, now, log }: Surroundings,
  timing: Pick<ImportWorkerData<unknown>, 'settleMilliseconds' | 'pollMilliseconds'>,
  ledger: LedgerStore,
): InvoiceRoom {
  const connections = invoiceConnections(configuration);
  openInvoiceStoreForWriting(dataFolder).close();
  const store = new LedgerStore(dataFolder, invoiceStoreFile(dataFolder));
  const importer = invoiceImporter({ dataFolder, connections, ...timing }, { log, now });
  const tenants = JSON.stringify(connections.map((each) => each.tenant));
  let ready = false;
  /** The ledger's books are looked through after they are imported, by another thread. */
  const found = (): boolean => {
    const books = ledger.all(
      'SELECT id, import FROM book WHERE tenant IN (SELECT value FROM json_each($tenants)) ORDER BY id',
      { tenants },
    );
    const known = store.all('SELECT book AS id, import FROM posting_book ORDER BY book', {});
    return JSON.stringify(books) === JSON.stringify(known);
  };
  const imports: ImportSourceOptions = {
    name: 'economy',
    connections: connections.map(({ tenant, system, source: { authority } }) => ({
      tenant,
      system,
      kind: invoiceKind,
      authority,
    })),
    all: (sql, parameters) => store.all(sql, parameters),
    importer,
    now,
  };
  return {
    connectors: [
      ...invoiceConnectors(
        new Invoices(store, connections, importer),
        new CaseInvoices(store, connections, importer),
      ),
      ...importConnectors(imports),
    ],
    sources: () => importStatuses(imports),
    ready() {
      ready ||= importer.ready && found();
      return ready;
    },
    async close() {
      await importer.close();
      store.close();
    },
  };
}
