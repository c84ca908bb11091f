import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openKeptStore } from '@samgraf/sources';
import { schemaVersion, timeTables } from './time-tables.ts';

/** Where the store lies within the subgraph's data folder. */
export const timeStoreFile = (dataFolder: string): string => join(dataFolder, 'time.sqlite');

/** Opens the store for its one writer, the import, and makes its tables; readers go on with what stood before (WAL). */
export function openTimeStore(dataFolder: string): DatabaseSync {
  return openKeptStore({
    file: timeStoreFile(dataFolder),
    version: schemaVersion,
    tables: timeTables,
    synchronous: 'FULL',
    settings: ['secure_delete = ON', 'foreign_keys = ON'],
  });
}
