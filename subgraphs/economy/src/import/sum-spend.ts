import type { DatabaseSync } from 'node:sqlite';
import type { SieReporter } from '../sie/reporter.ts';
import { spendKey } from '../store/sort-keys.ts';
import type { CodeRegister } from './code-register.ts';

interface Bought {
  readonly suppliers: CodeRegister;
  /** Vouchers with several suppliers. */
  readonly ambiguous: ReadonlyArray<{ readonly voucher: number; readonly line: number }>;
}

/**
 * What was bought, by account group and supplier: the cost rows of supplier invoices. The supplier often stands
 * on the liability's row alone, so a cost row without one is its voucher's only supplier's.
 *
 * @param beginnings of the names of series that supplier invoices are booked in.
 */
export function sumSpend(
  database: DatabaseSync,
  { id, tenant, fiscalYear }: { readonly id: number; readonly tenant: string; readonly fiscalYear: number },
  beginnings: readonly string[],
  reporter: SieReporter,
  { suppliers, ambiguous }: Bought,
): void {
  const series = seriesOf(database, id, beginnings);
  const sums = database
    .prepare(
      `SELECT a.group_code, coalesce(r.supplier, v.supplier) AS supplier, sum(r.amount) AS amount,
         count(DISTINCT v.id) AS vouchers
       FROM voucher v
       CROSS JOIN voucher_row r ON r.voucher = v.id
       JOIN book_account a ON a.book = $book AND a.number = r.account AND a.purchase = 1
       WHERE v.book = $book AND v.series IN (SELECT value FROM json_each($series)) AND coalesce(r.supplier, v.supplier) IS NOT NULL
       GROUP BY 1, 2`,
    )
    .all({ $book: id, $series: series });
  const insert = database.prepare('INSERT INTO spend VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const each of sums) {
    const [group, supplier] = [String(each.group_code), String(each.supplier)];
    insert.run(
      id,
      spendKey(tenant, fiscalYear, group, supplier),
      group,
      supplier,
      suppliers.nameOf(supplier),
      Number(each.amount),
      Number(each.vouchers),
    );
  }
  const unattributed = database.prepare(
    `SELECT 1 FROM voucher_row r JOIN voucher v ON v.id = r.voucher
     JOIN book_account a ON a.book = v.book AND a.number = r.account AND a.purchase = 1
     WHERE v.id = ? AND v.series IN (SELECT value FROM json_each(?)) AND r.supplier IS NULL LIMIT 1`,
  );
  for (const { voucher, line } of ambiguous) {
    if (unattributed.get(voucher, series) !== undefined) reporter.tell('SUPPLIER_AMBIGUOUS', line);
  }
}

/** The series of a book whose names begin so, as JSON. */
function seriesOf(database: DatabaseSync, book: number, beginnings: readonly string[]): string {
  const all = database.prepare('SELECT DISTINCT series FROM voucher WHERE book = ?').all(book);
  const names = all.map((each) => String(each.series));
  return JSON.stringify(names.filter((name) => beginnings.some((each) => name.startsWith(each))));
}
