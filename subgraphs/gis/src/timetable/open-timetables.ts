import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { importTables } from '@samgraf/intake';
import { openKeptStore } from '@samgraf/sources';
import { timetableTables } from './timetable-tables.ts';

/** Counted up with every change of the tables: a store of another version is built anew from the files. */
const schemaVersion = 2;

/** Where the store of timetables lies within the subgraph's data folder. */
export const timetableFile = (dataFolder: string): string => join(dataFolder, 'timetables.sqlite');

/** Opens the store for its one writer, the import, and makes its tables. Readers go on meanwhile (WAL). */
export function openTimetables(dataFolder: string): DatabaseSync {
  return openKeptStore({
    file: timetableFile(dataFolder),
    version: schemaVersion,
    tables: `${importTables} ${timetableTables}`,
    synchronous: 'FULL',
    settings: ['cache_size = -16384'],
  });
}
