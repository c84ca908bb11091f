import type { DatabaseSync } from 'node:sqlite';
import { codeKey } from '../store/sort-keys.ts';

/**
 * Accounts, units and cost centres of a tenant over all its books: each as the latest year that has it says.
 * Part of the caller's transaction.
 */
export function refreshDirectory(database: DatabaseSync, tenant: string): void {
  database.prepare('DELETE FROM account WHERE tenant = ?').run(tenant);
  database.prepare('DELETE FROM organisation WHERE tenant = ?').run(tenant);

  const insertAccount = database.prepare('INSERT OR IGNORE INTO account VALUES (?, ?, ?, ?, ?, ?)');
  const accounts = database
    .prepare(
      `SELECT a.number, a.name, a.group_code FROM book b JOIN book_account a ON a.book = b.id
       WHERE b.tenant = ? ORDER BY b.fiscal_year DESC, a.number`,
    )
    .all(tenant);
  for (const { number, name, group_code: group } of accounts) {
    const key = codeKey(tenant, String(number));
    insertAccount.run(tenant, key, number!, name!, group!, folded(number, name));
  }

  const insertObject = database.prepare('INSERT OR IGNORE INTO organisation VALUES (?, ?, ?, ?, ?, ?, ?)');
  const objects = database
    .prepare(
      `SELECT o.kind, o.code, o.name, o.unit FROM book b JOIN book_object o ON o.book = b.id
       WHERE b.tenant = ? AND o.kind <> 'SUPPLIER' ORDER BY b.fiscal_year DESC, o.kind, o.code`,
    )
    .all(tenant);
  for (const { kind, code, name, unit } of objects) {
    const key = codeKey(tenant, String(code));
    insertObject.run(tenant, kind!, key, code!, name!, unit!, folded(code, name));
  }
}

/** What a search by text looks in. SQLite's own case folding knows ASCII alone. */
function folded(code: unknown, name: unknown): string {
  return `${code} ${name ?? ''}`.normalize('NFC').toLowerCase();
}
