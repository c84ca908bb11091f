import type { DatabaseSync } from 'node:sqlite';
import type { ImportRecord } from './import-record.ts';

/** Whether the last import of this file had these bytes and came to an end, under the same recipe. */
export function isKnown(
  database: DatabaseSync,
  tenant: string,
  file: string,
  sha256: string,
  recipe: string,
): boolean {
  const last = database
    .prepare(
      'SELECT sha256, recipe, outcome FROM import WHERE tenant = ? AND file = ? ORDER BY id DESC LIMIT 1',
    )
    .get(tenant, file);
  return last?.sha256 === sha256 && last.recipe === recipe && last.outcome !== 'FAILED';
}

/** Whether the last import of this file failed over the same bytes: a failure that lasts is recorded once. */
export function isKnownFailure(database: DatabaseSync, { tenant, file, sha256 }: ImportRecord): boolean {
  const last = database
    .prepare('SELECT sha256, outcome FROM import WHERE tenant = ? AND file = ? ORDER BY id DESC LIMIT 1')
    .get(tenant, file);
  return last?.outcome === 'FAILED' && last.sha256 === sha256;
}

/** @returns the record's id. */
export function writeImportRecord(database: DatabaseSync, record: ImportRecord, recipe: string): number {
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO import (tenant, system, file, sha256, bytes, recipe, started_at, milliseconds, outcome,
         encoding, fiscal_year, vouchers, voucher_rows, budget_lines, problems)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      record.tenant,
      record.system,
      record.file,
      record.sha256,
      record.bytes,
      recipe,
      record.startedAt,
      record.milliseconds,
      record.outcome,
      record.encoding,
      record.fiscalYear,
      record.vouchers,
      record.voucherRows,
      record.budgetLines,
      record.problemCount,
    );
  const insert = database.prepare('INSERT INTO import_problem VALUES (?, ?, ?, ?, ?, ?)');
  record.problems.forEach(({ line, rule, severity, message }, index) => {
    insert.run(lastInsertRowid, index + 1, line, rule, severity, message);
  });
  return Number(lastInsertRowid);
}
