import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { ImportRecord } from './import-record.ts';
import { prepared } from './prepared.ts';

type FileOf = Pick<ImportRecord, 'tenant' | 'system' | 'kind' | 'file'>;

/** Whether the last import of this file had these bytes and came to an end, under the same recipe. */
export function isKnown(database: DatabaseSync, file: FileOf, sha256: string, recipe: string): boolean {
  const last = lastOf(database, file);
  return last?.sha256 === sha256 && last.recipe === recipe && last.outcome !== 'FAILED';
}

/**
 * The checksum of the bytes that the last import of this file had, where it looked as it does now and came to an end under
 * the same recipe: to read them again would tell nothing new.
 */
export function sumByStamp(
  database: DatabaseSync,
  file: FileOf,
  stamp: string | undefined,
  recipe: string,
): string | null {
  const last = lastOf(database, file);
  const same = stamp !== undefined && last?.stamp === stamp;
  const sum = last?.sha256;
  return same && typeof sum === 'string' && last?.recipe === recipe && last.outcome !== 'FAILED' ? sum : null;
}

/** Notes what a file looks like whose last import had its bytes. */
export function noteStamp(
  database: DatabaseSync,
  { tenant, system, kind, file }: FileOf,
  stamp: string,
): void {
  prepared(
    database,
    `UPDATE import SET stamp = ? WHERE id = (
       SELECT max(id) FROM import WHERE tenant = ? AND system = ? AND kind = ? AND file = ?
     )`,
  ).run(stamp, tenant, system, kind, file);
}

/** Whether the last import of this file ended so over the same bytes: what lasts is recorded once. */
export function isRepeated(database: DatabaseSync, record: ImportRecord): boolean {
  const last = lastOf(database, record);
  return (
    last?.outcome === record.outcome && last.sha256 === record.sha256 && Number(last.bytes) === record.bytes
  );
}

/** @returns the record's id. */
export function writeImportRecord(database: DatabaseSync, record: ImportRecord, recipe: string): number {
  const { lastInsertRowid } = prepared(
    database,
    `INSERT INTO import (tenant, system, kind, file, sha256, bytes, recipe, started_at, milliseconds, outcome,
         encoding, period, counts, problems)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    record.tenant,
    record.system,
    record.kind,
    record.file,
    record.sha256,
    record.bytes,
    recipe,
    record.startedAt,
    record.milliseconds,
    record.outcome,
    record.encoding,
    record.period,
    JSON.stringify(record.counts),
    record.problemCount,
  );
  const insert = prepared(database, 'INSERT INTO import_problem VALUES (?, ?, ?, ?, ?, ?)');
  record.problems.forEach(({ line, rule, severity, message }, index) => {
    insert.run(lastInsertRowid, index + 1, line, rule, severity, message);
  });
  return Number(lastInsertRowid);
}

function lastOf(
  database: DatabaseSync,
  { tenant, system, kind, file }: FileOf,
): Record<string, SQLOutputValue> | undefined {
  return prepared(
    database,
    `SELECT sha256, bytes, recipe, outcome, stamp FROM import
       WHERE tenant = ? AND system = ? AND kind = ? AND file = ? ORDER BY id DESC LIMIT 1`,
  ).get(tenant, system, kind, file);
}
