import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { projectionTables, schemaVersion } from './projection-tables.ts';

/** Where the projection lies within a subgraph's data folder. */
export const projectionFile = (dataFolder: string): string => join(dataFolder, 'geodata.sqlite');

/**
 * Opens the projection for its one writer and makes its tables; readers go on with what stood before (WAL). Everything in it
 * can be read from the sources again, so that a transaction need not outlast a loss of power, only be whole.
 */
export function openProjection(dataFolder: string): DatabaseSync {
  mkdirSync(dataFolder, { recursive: true });
  const file = projectionFile(dataFolder);
  let database = new DatabaseSync(file, { timeout: 10_000 });
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version !== 0 && version !== schemaVersion) {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    database = new DatabaseSync(file, { timeout: 10_000 });
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  if (version !== schemaVersion)
    database.exec(`BEGIN; ${projectionTables} PRAGMA user_version = ${schemaVersion}; COMMIT`);
  return database;
}
