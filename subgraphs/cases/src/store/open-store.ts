import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { schema, schemaVersion } from './schema.ts';

/** Where the store lies within the subgraph's data folder. */
export const storeFile = (dataFolder: string): string => join(dataFolder, 'exports.sqlite');

/**
 * Opens the store for writing and makes its tables. There is one writer, the import; readers go on with what stood
 * before while it writes (WAL). A store of an older schema is built anew: it holds nothing that the files do not
 * give again.
 */
export function openStoreForWriting(dataFolder: string): DatabaseSync {
  mkdirSync(dataFolder, { recursive: true });
  const file = storeFile(dataFolder);
  let database = new DatabaseSync(file, { timeout: 10_000 });
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version !== 0 && version !== schemaVersion) {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    database = new DatabaseSync(file, { timeout: 10_000 });
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768');
  if (version !== schemaVersion) {
    database.exec(`BEGIN; ${schema}; PRAGMA user_version = ${schemaVersion}; COMMIT`);
  }
  return database;
}
