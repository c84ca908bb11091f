import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A store of what files or sources give again: it is kept for speed, and nothing is lost with it. */
export interface KeptStore {
  readonly file: string;
  /** Counted up with every change of the tables, from 1. */
  readonly version: number;
  /** The statements that make the tables. */
  readonly tables: string;
  /** FULL where what it says was done must outlast a loss of power; NORMAL where it need only be whole. */
  readonly synchronous: 'FULL' | 'NORMAL';
  /** Further settings: `secure_delete = ON`. */
  readonly settings?: readonly string[];
}

/**
 * Opens a store for its one writer and makes its tables; readers go on with what stood before while it writes (WAL). A store
 * of another version is made anew.
 */
export function openKeptStore({
  file,
  version,
  tables,
  synchronous,
  settings = [],
}: KeptStore): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  let database = new DatabaseSync(file, { timeout: 10_000 });
  const found = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (found !== 0 && found !== version) {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    database = new DatabaseSync(file, { timeout: 10_000 });
  }
  try {
    for (const each of ['journal_mode = WAL', `synchronous = ${synchronous}`, ...settings])
      database.exec(`PRAGMA ${each}`);
    if (found !== version) database.exec(`BEGIN; ${tables}; PRAGMA user_version = ${version}; COMMIT`);
    return database;
  } catch (error) {
    // Half made it would hold its lock until somebody collects it.
    database.close();
    throw error;
  }
}
