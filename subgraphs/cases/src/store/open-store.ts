import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openKeptStore } from '@samgraf/sources';
import { schema, schemaVersion } from './schema.ts';

/** Where the store lies within the subgraph's data folder. */
export const storeFile = (dataFolder: string): string => join(dataFolder, 'exports.sqlite');

/**
 * Opens the store for writing and makes its tables. There is one writer, the import; readers go on with what stood
 * before while it writes (WAL). A store of an older schema is built anew: it holds nothing that the files do not
 * give again.
 */
export function openStoreForWriting(dataFolder: string): DatabaseSync {
  return openKeptStore({
    file: storeFile(dataFolder),
    version: schemaVersion,
    tables: schema,
    synchronous: 'FULL',
    settings: ['cache_size = -32768'],
  });
}
