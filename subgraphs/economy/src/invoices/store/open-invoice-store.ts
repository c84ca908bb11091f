import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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
  mkdirSync(dataFolder, { recursive: true });
  const file = invoiceStoreFile(dataFolder);
  let database = new DatabaseSync(file, { timeout: 10_000 });
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version !== 0 && version !== invoiceSchemaVersion) {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    database = new DatabaseSync(file, { timeout: 10_000 });
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536');
  if (version !== invoiceSchemaVersion) {
    database.exec(`BEGIN; ${invoiceSchema}; PRAGMA user_version = ${invoiceSchemaVersion}; COMMIT`);
  }
  return database;
}
