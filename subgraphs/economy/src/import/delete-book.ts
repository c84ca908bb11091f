import type { DatabaseSync } from 'node:sqlite';

const tables = ['voucher', 'budget', 'follow_up', 'follow_up_total', 'spend', 'book_account', 'book_object'];

/** Takes a book away with all that hangs on it, where there is one. Part of the caller's transaction. */
export function deleteBook(database: DatabaseSync, tenant: string, fiscalYear: number): void {
  const book = database
    .prepare('SELECT id FROM book WHERE tenant = ? AND fiscal_year = ?')
    .get(tenant, fiscalYear);
  if (book === undefined) return;
  const id = Number(book.id);
  database
    .prepare(
      `DELETE FROM voucher_row WHERE voucher BETWEEN (SELECT min(id) FROM voucher WHERE book = ?)
       AND (SELECT max(id) FROM voucher WHERE book = ?)`,
    )
    .run(id, id);
  for (const table of tables) {
    database.prepare(`DELETE FROM ${table} WHERE book = ?`).run(id);
  }
  database.prepare('DELETE FROM book WHERE id = ?').run(id);
}
