import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { directoryTables, schemaVersion } from './directory-tables.ts';

/** Where the projection lies within the subgraph's data folder. */
export const directoryFile = (dataFolder: string): string => join(dataFolder, 'directory.sqlite');

/** Opens the projection for its one writer and makes its tables; readers go on with what stood before (WAL). */
export function openDirectory(dataFolder: string): DatabaseSync {
  mkdirSync(dataFolder, { recursive: true });
  const file = directoryFile(dataFolder);
  let database = new DatabaseSync(file, { timeout: 10_000 });
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version !== 0 && version !== schemaVersion) {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    database = new DatabaseSync(file, { timeout: 10_000 });
  }
  // What somebody was called before they were protected is not to be found in what is left of a page.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  if (version !== schemaVersion)
    database.exec(`BEGIN; ${directoryTables} PRAGMA user_version = ${schemaVersion}; COMMIT`);
  return database;
}
