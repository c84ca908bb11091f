import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openKeptStore } from '@samgraf/sources';
import { directoryTables, schemaVersion } from './directory-tables.ts';

/** Where the projection lies within the subgraph's data folder. */
export const directoryFile = (dataFolder: string): string => join(dataFolder, 'directory.sqlite');

/** Opens the projection for its one writer and makes its tables; readers go on with what stood before (WAL). */
export function openDirectory(dataFolder: string): DatabaseSync {
  // What somebody was called before they were protected is not to be found in what is left of a page.
  return openKeptStore({
    file: directoryFile(dataFolder),
    version: schemaVersion,
    tables: directoryTables,
    synchronous: 'FULL',
    settings: ['secure_delete = ON'],
  });
}
