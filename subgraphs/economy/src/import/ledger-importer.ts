import { Importer, type ImportWorkerData } from '@samgraf/intake';
import type { Logger } from 'pino';
import type { LedgerConnection } from './ledger-connection.ts';

/** The import of ledgers, at work in a thread of its own. */
export function ledgerImporter(
  data: ImportWorkerData<LedgerConnection>,
  { log, now }: { readonly log: Logger; readonly now: () => number },
): Importer {
  return new Importer({
    worker: new URL('./import-worker.ts', import.meta.url),
    data,
    what: 'ledger',
    log,
    now,
  });
}
