import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type ImportWorkerData, runImports } from '@samgraf/intake';
import { openInvoiceStoreForWriting } from '../store/open-invoice-store.ts';
import { supplierKey } from '../supplier-key.ts';
import type { InvoiceConnection } from './invoice-connection.ts';
import { invoiceFolder } from './invoice-intake.ts';
import { PostingWriter } from './posting-writer.ts';

/** How often to look whether the ledger has another book. */
const lookMilliseconds = 1_000;

/** The thread that reads Peppol documents, the store's one writer. */
const { dataFolder, connections, ...timing } = workerData as ImportWorkerData<InvoiceConnection>;
const database = openInvoiceStoreForWriting(dataFolder);
const key = supplierKey(dataFolder);
const postings = new PostingWriter(
  database,
  dataFolder,
  new Map(connections.map((each) => [each.tenant, each.supplierSeries])),
);
const looking = setInterval(() => postings.refresh(), lookMilliseconds);
parentPort!.once('message', () => {
  clearInterval(looking);
  postings.close();
});
runImports({
  database,
  rawFolder: join(dataFolder, 'raw-invoices'),
  folders: connections.map((each) => invoiceFolder(each, key)),
  ...timing,
});
