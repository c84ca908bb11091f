import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** Every table of a book by what it says, without the numbers that rows happen to have. */
const queries = [
  `SELECT tenant, fiscal_year, file, generated_on, as_of FROM book ORDER BY 1, 2`,
  `SELECT local, sort, series, number, date, text, search, supplier, balanced FROM voucher ORDER BY 1`,
  `SELECT v.local, r.n, account, cost_centre, r.supplier, amount, r.text
   FROM voucher_row r LEFT JOIN voucher v ON v.id = r.voucher ORDER BY 1, 2`,
  ...['book_account', 'book_object', 'budget', 'follow_up', 'follow_up_total', 'spend'].map(
    (table) =>
      `SELECT x.*, NULL AS book FROM ${table} x LEFT JOIN book b ON b.id = x.book ORDER BY 2, 3, 4, 5`,
  ),
  'SELECT * FROM account ORDER BY 1, 2',
  'SELECT * FROM organisation ORDER BY 1, 2, 3',
];

/** A checksum of all that the store says of its books; the same for the same books, whatever came before. */
export function wholeBook(database: DatabaseSync): string {
  const hash = createHash('sha256');
  for (const sql of queries) {
    const statement = database.prepare(sql);
    for (const row of statement.iterate()) hash.update(`${JSON.stringify(row)}\n`);
    hash.update('\f');
  }
  return hash.digest('hex');
}
