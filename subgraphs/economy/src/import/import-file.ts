import type { DatabaseSync } from 'node:sqlite';
import { type ImportOptions, type ImportRecord, importFiles } from '@samgraf/intake';
import type { LedgerConnection } from './ledger-connection.ts';
import { ledgerIntake } from './ledger-intake.ts';

/**
 * Imports one file of a connection's folder: keeps its bytes, reads them, and puts what it holds in the place of
 * the tenant's book of that fiscal year, in one transaction: the old or the new, whole. What became of it is
 * recorded, refusals and failures too.
 *
 * @param path the file as it lies in the folder.
 * @returns null where these bytes were read before, by this reader and configuration: there is nothing to do.
 * @throws what failed, a fault of ours or of the disk, after it is recorded.
 */
export function importFile(
  database: DatabaseSync,
  connection: LedgerConnection,
  path: string,
  options: ImportOptions,
): ImportRecord | null {
  const [result] = importFiles(database, ledgerIntake(connection), [path], options);
  if (result!.failure !== null) throw result!.failure;
  return result!.record;
}
