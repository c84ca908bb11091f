import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openKeptStore } from '@samgraf/sources';
import { invoiceSchema, invoiceSchemaVersion } from './invoice-schema.ts';

/** Where the store of invoices lies within the subgraph's data folder. */
export function invoiceStoreFile(dataFolder: string): string {
  return join(dataFolder, 'invoices.sqlite');
}

/**
 * Opens the store of invoices for writing and makes its tables. There is one writer, the import. A store of an
 * older schema is built anew: it holds nothing that the files do not give again.
 */
export function openInvoiceStoreForWriting(dataFolder: string): DatabaseSync {
  return openKeptStore({
    file: invoiceStoreFile(dataFolder),
    version: invoiceSchemaVersion,
    tables: invoiceSchema,
    synchronous: 'FULL',
    settings: ['cache_size = -65536'],
  });
}
