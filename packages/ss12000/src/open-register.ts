import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openKeptStore } from '@samgraf/sources';
import { registerTables, schemaVersion } from './register-tables.ts';

/** Where the register lies within a subgraph's data folder. */
export const registerFile = (dataFolder: string): string => join(dataFolder, 'pupils.sqlite');

/** Opens the register for its one writer and makes its tables; readers go on with what stood before (WAL). */
export function openRegister(dataFolder: string): DatabaseSync {
  return openKeptStore({
    file: registerFile(dataFolder),
    version: schemaVersion,
    tables: registerTables,
    synchronous: 'FULL',
    settings: ['secure_delete = ON'],
  });
}
