import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { schemaVersion, timeTables } from './time-tables.ts';

/** Where the store lies within the subgraph's data folder. */
export const timeStoreFile = (dataFolder: string): string => join(dataFolder, 'time.sqlite');

/** Opens the store for its one writer, the import, and makes its tables; readers go on with what stood before (WAL). */
export function openTimeStore(dataFolder: string): DatabaseSync {
  mkdirSync(dataFolder, { recursive: true });
  const file = timeStoreFile(dataFolder);
  let database = new DatabaseSync(file, { timeout: 10_000 });
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version !== 0 && version !== schemaVersion) {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    database = new DatabaseSync(file, { timeout: 10_000 });
  }
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON',
  );
  if (version !== schemaVersion)
    database.exec(`BEGIN; ${timeTables} PRAGMA user_version = ${schemaVersion}; COMMIT`);
  return database;
}
