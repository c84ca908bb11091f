import { join } from 'node:path';
import { type Replay, replayJournal } from '@samgraf/intake';
import { openInvoiceStoreForWriting } from '../store/open-invoice-store.ts';
import { supplierKey } from '../supplier-key.ts';
import type { InvoiceConnection } from './invoice-connection.ts';
import { invoiceIntake } from './invoice-intake.ts';
import { PostingWriter } from './posting-writer.ts';

/**
 * Makes the store of invoices anew from the kept raw files and the ledgers' store, in another folder: the running one
 * is not touched.
 *
 * @param dataFolder the subgraph's, which holds the raw files.
 * @param target an empty folder.
 */
export function rebuildInvoiceStore(
  dataFolder: string,
  connections: readonly InvoiceConnection[],
  target: string,
): Replay {
  const database = openInvoiceStoreForWriting(target);
  const key = supplierKey(dataFolder);
  const series = new Map(connections.map((each) => [each.tenant, each.supplierSeries]));
  const postings = new PostingWriter(database, dataFolder, series);
  try {
    const intakes = connections.map((each) => invoiceIntake(each, key));
    const replay = replayJournal(database, join(dataFolder, 'raw-invoices'), intakes, Date.now);
    postings.refresh();
    return replay;
  } finally {
    postings.close();
    database.close();
  }
}
