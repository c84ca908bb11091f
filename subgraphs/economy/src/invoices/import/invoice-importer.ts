import { Importer, type ImportWorkerData } from '@samgraf/intake';
import type { Logger } from 'pino';
import type { InvoiceConnection } from './invoice-connection.ts';

/** The import of invoices, at work in a thread of its own. */
export function invoiceImporter(
  data: ImportWorkerData<InvoiceConnection>,
  { log, now }: { readonly log: Logger; readonly now: () => number },
): Importer {
  return new Importer({
    worker: new URL('./import-worker.ts', import.meta.url),
    data,
    what: 'invoice',
    log,
    now,
  });
}
