import { Importer, type ImportWorkerData } from '@samgraf/intake';
import type { Logger } from 'pino';
import type { ExportConnection } from './export-connection.ts';

/** The import of exports, at work in a thread of its own. */
export function exportImporter(
  data: ImportWorkerData<ExportConnection>,
  { log, now }: { readonly log: Logger; readonly now: () => number },
): Importer {
  return new Importer({
    worker: new URL('./import-worker.ts', import.meta.url),
    data,
    what: 'export',
    log,
    now,
  });
}
