import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openKeptStore } from '@samgraf/sources';
import { projectionTables, schemaVersion } from './projection-tables.ts';

/** Where the projection lies within a subgraph's data folder. */
export const projectionFile = (dataFolder: string): string => join(dataFolder, 'geodata.sqlite');

/**
 * Opens the projection for its one writer and makes its tables; readers go on with what stood before (WAL). Everything in it
 * can be read from the sources again, so that a transaction need not outlast a loss of power, only be whole.
 */
export function openProjection(dataFolder: string): DatabaseSync {
  return openKeptStore({
    file: projectionFile(dataFolder),
    version: schemaVersion,
    tables: projectionTables,
    synchronous: 'NORMAL',
  });
}
