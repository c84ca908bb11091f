import type { DatabaseSync } from 'node:sqlite';
import type { FileTaking } from './file-taking.ts';
import { isRepeated, writeImportRecord } from './import-records.ts';

/** Reads files whose bytes are kept into the store, in one transaction, each with a savepoint of its own. */
export function readTakings(database: DatabaseSync, takings: readonly FileTaking[], recipe: string): void {
  if (takings.length === 0) return;
  try {
    database.exec('BEGIN IMMEDIATE');
    for (const taking of takings) readOne(database, taking, recipe);
    database.exec('COMMIT');
  } catch (error) {
    // The store itself is at fault (a full disk): nothing of these files is in it.
    if (database.isTransaction) database.exec('ROLLBACK');
    for (const taking of takings) taking.fail(error);
  }
}

function readOne(database: DatabaseSync, taking: FileTaking, recipe: string): void {
  database.exec('SAVEPOINT file');
  try {
    taking.read();
    taking.recorded(writeImportRecord(database, taking.record(), recipe));
    database.exec('RELEASE file');
    return;
  } catch (error) {
    // Some faults end the whole transaction by themselves.
    if (!database.isTransaction) throw error;
    taking.end(error);
  }
  database.exec('ROLLBACK TO file; RELEASE file');
  const record = taking.record();
  const lasting = record.outcome === 'FAILED' || record.sha256 === null;
  if (!(lasting && isRepeated(database, record))) writeImportRecord(database, record, recipe);
}
