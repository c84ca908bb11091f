import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { importTables } from '@samgraf/intake';
import { timetableTables } from './timetable-tables.ts';

/** Counted up with every change of the tables: a store of another version is built anew from the files. */
const schemaVersion = 2;

/** Where the store of timetables lies within the subgraph's data folder. */
export const timetableFile = (dataFolder: string): string => join(dataFolder, 'timetables.sqlite');

/** Opens the store for its one writer, the import, and makes its tables. Readers go on meanwhile (WAL). */
export function openTimetables(dataFolder: string): DatabaseSync {
  mkdirSync(dataFolder, { recursive: true });
  const file = timetableFile(dataFolder);
  let database = new DatabaseSync(file, { timeout: 10_000 });
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version !== 0 && version !== schemaVersion) {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    database = new DatabaseSync(file, { timeout: 10_000 });
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384');
  if (version !== schemaVersion)
    database.exec(`BEGIN; ${importTables} ${timetableTables} PRAGMA user_version = ${schemaVersion}; COMMIT`);
  return database;
}
