import type { DatabaseSync } from 'node:sqlite';
import type { SieReporter } from '../sie/reporter.ts';
import { spendKey } from '../store/sort-keys.ts';
import type { CodeRegister } from './code-register.ts';

interface Bought {
  readonly suppliers: CodeRegister;
  /** Vouchers with several suppliers. */
  readonly ambiguous: ReadonlyArray<{ readonly voucher: number; readonly line: number }>;
  /** The series that the book's vouchers are of. */
  readonly series: ReadonlySet<string>;
  /** The lowest id of a voucher of the book, which is the newest in the store. */
  readonly firstVoucher: number;
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
  { suppliers, ambiguous, series: used, firstVoucher }: Bought,
): void {
  const series = JSON.stringify([...used].filter((name) => beginnings.some((each) => name.startsWith(each))));
  // By the range of ids, in the order that they lie in: by an index of the book each voucher is sought for itself, and
  // the time grows faster than the ledger.
  const sums = database
    .prepare(
      `SELECT a.group_code, coalesce(r.supplier, v.supplier) AS supplier, sum(r.amount) AS amount,
         count(DISTINCT v.id) AS vouchers
       FROM voucher v
       CROSS JOIN voucher_row r ON r.voucher = v.id
       JOIN book_account a ON a.book = $book AND a.number = r.account AND a.purchase = 1
       WHERE v.id >= $first AND v.series IN (SELECT value FROM json_each($series)) AND coalesce(r.supplier, v.supplier) IS NOT NULL
       GROUP BY 1, 2`,
    )
    .all({ $book: id, $series: series, $first: firstVoucher });
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
