import { type ImportSourceOptions, importConnectors, importStatuses } from '@samgraf/intake';
import type { SubgraphDefinition, Surroundings } from '@samgraf/subgraph';
import { economyConnectors } from './connectors/economy-connectors.ts';
import { importConnections } from './import/import-connections.ts';
import { ledgerConnections } from './import/ledger-connection.ts';
import { ledgerImporter } from './import/ledger-importer.ts';
import { createInvoices } from './invoices/create-invoices.ts';
import { resolvers } from './resolvers.ts';
import { LedgerStore } from './store/ledger-store.ts';
import { Ledgers } from './store/ledgers.ts';
import { openStoreForWriting } from './store/open-store.ts';

/** A file that has not changed for so long is whole. */
const settleMilliseconds = 300;
const pollMilliseconds = 5_000;

/**
 * The subgraph of ledgers and invoices: SIE files and Peppol documents of every tenant's drop folders, imported
 * beside the event loop, each into a store of its own. Ready when the files that lay there at the start are read.
 */
export async function createEconomy(surroundings: Surroundings): Promise<SubgraphDefinition> {
  const { configuration, dataFolder, now } = surroundings;
  const connections = ledgerConnections(configuration);
  openStoreForWriting(dataFolder).close();
  const store = new LedgerStore(dataFolder);
  const timing = { settleMilliseconds, pollMilliseconds };
  const importer = ledgerImporter({ dataFolder, connections, ...timing }, surroundings);
  const invoices = createInvoices(surroundings, timing, store);
  const imports: ImportSourceOptions = {
    name: 'economy',
    connections: importConnections(connections),
    all: (sql, parameters) => store.all(sql, parameters),
    importer,
    now,
  };
  return {
    name: 'economy',
    resolvers,
    connectors: [
      ...economyConnectors(new Ledgers(store, connections, importer)),
      ...importConnectors(imports),
      ...invoices.connectors,
    ],
    ready: () => importer.ready && invoices.ready(),
    sources: () => [...importStatuses(imports), ...invoices.sources()],
    close: async () => {
      await Promise.all([importer.close(), invoices.close()]);
      store.close();
    },
  };
}
