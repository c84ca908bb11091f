import type { LedgerPruner, LedgerReader } from './ledger-store.ts';
import { PostgresReader } from './postgres-reader.ts';
import { SqliteReader } from './sqlite-reader.ts';

/** Reads what every writer wrote: in the database, or where there is none in the files of a folder. */
export function openReader(folder: string, database: string | null): LedgerReader & LedgerPruner {
  return database === null ? new SqliteReader(folder) : new PostgresReader(database);
}
