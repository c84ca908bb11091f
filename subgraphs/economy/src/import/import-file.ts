import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { parseSie } from '../sie/parse-sie.ts';
import { SieRefusal, SieReporter } from '../sie/reporter.ts';
import { BookWriter } from './book-writer.ts';
import type { ImportRecord } from './import-record.ts';
import { isKnown, isKnownFailure, writeImportRecord } from './import-records.ts';
import { type KeptFile, keepRaw } from './keep-raw.ts';
import type { LedgerConnection } from './ledger-connection.ts';
import { ProblemList } from './problem-list.ts';
import { readChunks } from './read-chunks.ts';

/** Counted up when the same bytes would be read otherwise; what is imported is then imported anew. */
const readerVersion = 1;

/** Larger than the ledger of any municipality by far; keeps a runaway file off the disk. */
const mostBytes = 1024 * 1024 * 1024;

export interface ImportOptions {
  /** Folder in which the raw files are kept. */
  readonly rawFolder: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Imports one file of a connection's folder: keeps its bytes, reads them, and puts what it holds in the place of
 * the tenant's book of that fiscal year, in one transaction: the old or the new, whole. What became of it is
 * recorded, refusals and failures too.
 *
 * @param path the file as it lies in the folder.
 * @returns null where these bytes were read before, by this reader and configuration: there is nothing to do.
 */
export function importFile(
  database: DatabaseSync,
  connection: LedgerConnection,
  path: string,
  { rawFolder, now }: ImportOptions,
): ImportRecord | null {
  const started = now();
  const file = { name: basename(path), modified: statSync(path).mtimeMs };
  const problems = new ProblemList();
  const reporter = new SieReporter(file.name, (problem) => problems.add(problem));
  const recipe = recipeOf(connection);
  let kept: KeptFile | null = null;
  let writer: BookWriter | null = null;
  let outcome: ImportRecord['outcome'] = 'FAILED';
  let failure: unknown = null;

  const record = (): ImportRecord => ({
    tenant: connection.tenant,
    system: connection.system,
    file: file.name,
    sha256: kept?.sha256 ?? null,
    bytes: kept?.bytes ?? 0,
    startedAt: new Date(started).toISOString(),
    milliseconds: Math.round(now() - started),
    outcome,
    encoding: kept?.encoding ?? null,
    fiscalYear: writer?.fiscalYear ?? null,
    vouchers: outcome === 'IMPORTED' ? writer!.vouchers : 0,
    voucherRows: outcome === 'IMPORTED' ? writer!.voucherRows : 0,
    budgetLines: outcome === 'IMPORTED' ? writer!.budgetLines : 0,
    problems: problems.kept,
    problemCount: problems.count,
  });

  try {
    if (statSync(path).size > mostBytes) reporter.tell('FILE_TOO_LARGE', 0);
    kept = keepRaw(path, rawFolder);
    if (isKnown(database, connection.tenant, file.name, kept.sha256, recipe)) return null;
    database.exec('BEGIN IMMEDIATE');
    writer = new BookWriter(database, connection, file, problems);
    const read = parseSie(readChunks(kept.path), writer, { file: file.name, encoding: kept.encoding });
    outcome = read.refused === null ? 'IMPORTED' : 'REFUSED';
    if (outcome === 'IMPORTED') {
      const book = writer.finish();
      const id = writeImportRecord(database, record(), recipe);
      database.prepare('UPDATE book SET import = ? WHERE id = ?').run(id, book);
      database.exec('COMMIT');
    }
  } catch (error) {
    outcome = error instanceof SieRefusal ? 'REFUSED' : 'FAILED';
    if (outcome === 'FAILED') failure = error;
  }
  if (outcome !== 'IMPORTED') {
    if (database.isTransaction) database.exec('ROLLBACK');
    const told = record();
    if (outcome === 'REFUSED' || !isKnownFailure(database, told)) writeImportRecord(database, told, recipe);
  }
  if (failure !== null) throw failure;
  return record();
}

/** The part of a connection's configuration that decides how its files are read. */
function recipeOf({ organisationNumber, source }: LedgerConnection): string {
  const { folder: _, authority: __, ...reading } = source;
  const text = JSON.stringify([readerVersion, organisationNumber, reading]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
