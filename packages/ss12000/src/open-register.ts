import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { registerTables, schemaVersion } from './register-tables.ts';

/** Where the register lies within a subgraph's data folder. */
export const registerFile = (dataFolder: string): string => join(dataFolder, 'pupils.sqlite');

/** Opens the register for its one writer and makes its tables; readers go on with what stood before (WAL). */
export function openRegister(dataFolder: string): DatabaseSync {
  mkdirSync(dataFolder, { recursive: true });
  const file = registerFile(dataFolder);
  let database = new DatabaseSync(file, { timeout: 10_000 });
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (version !== 0 && version !== schemaVersion) {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    database = new DatabaseSync(file, { timeout: 10_000 });
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  if (version !== schemaVersion)
    database.exec(`BEGIN; ${registerTables} PRAGMA user_version = ${schemaVersion}; COMMIT`);
  return database;
}
