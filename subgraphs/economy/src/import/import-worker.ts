import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type ImportWorkerData, runImports } from '@samgraf/intake';
import { openStoreForWriting } from '../store/open-store.ts';
import type { LedgerConnection } from './ledger-connection.ts';
import { ledgerFolder } from './ledger-intake.ts';

/** The thread that reads ledgers, the store's one writer. */
const { dataFolder, connections, ...timing } = workerData as ImportWorkerData<LedgerConnection>;
runImports({
  database: openStoreForWriting(dataFolder),
  rawFolder: join(dataFolder, 'raw'),
  folders: connections.map(ledgerFolder),
  ...timing,
});
