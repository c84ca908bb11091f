import type { DatabaseSync } from 'node:sqlite';
import { recordId } from '@samgraf/sources';
import type { DirectoryUser } from '../scim/directory-user.ts';
import { signatureOf } from '../scim/signature-of.ts';
import { sortKeyOf } from './sort-key-of.ts';

/** What one reading of a directory brings. */
export interface DirectoryChange {
  readonly tenant: string;
  readonly system: string;
  /** RFC 3339 */
  readonly asOf: string;
  readonly wholeAt: string;
  /** Who is new, or otherwise than before. */
  readonly users: readonly DirectoryUser[];
  /** Ids of all who are there now: whoever is not among them has left. */
  readonly present: ReadonlySet<string>;
}

/** Writes a reading in one transaction: it stands whole or not at all. */
export function writeDirectory(database: DatabaseSync, change: DirectoryChange): void {
  const { tenant, system, asOf, wholeAt, users, present } = change;
  const known = database.prepare('SELECT n, id FROM employee WHERE tenant = ?').all(tenant) as Array<{
    n: number;
    id: string;
  }>;
  const numbers = new Map(known.map(({ id, n }) => [id, n]));
  const remove = database.prepare('DELETE FROM employee WHERE n = ?');
  const forget = database.prepare('DELETE FROM employee_words WHERE rowid = ?');
  const insert =
    database.prepare(`INSERT INTO employee (tenant, id, stamp, sort, signature, employee_number, given_name,
    family_name, name, title, email, telephone, workplace_name, street, postal_code, locality, unit_code, unit_name, manager,
    invoice_reference) VALUES (${Array(20).fill('?').join(', ')})`);
  const index = database.prepare('INSERT INTO employee_words (rowid, words) VALUES (?, ?)');
  const takeOut = (id: string) => {
    const n = numbers.get(id);
    if (n === undefined) return;
    remove.run(n);
    forget.run(n);
    numbers.delete(id);
  };
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const { id } of known) if (!present.has(id)) takeOut(id);
    for (const user of users) {
      takeOut(user.id);
      const id = recordId(tenant, 'employee', user.id);
      const { lastInsertRowid } = insert.run(
        tenant,
        user.id,
        user.stamp,
        sortKeyOf(user.familyName, user.givenName, id),
        user.signature,
        signatureOf(user.employeeNumber ?? ''),
        user.givenName,
        user.familyName,
        user.name,
        user.title,
        user.email,
        user.telephone,
        user.workplaceName,
        user.street,
        user.postalCode,
        user.locality,
        user.unitCode,
        user.unitName,
        user.manager,
        user.invoiceReference,
      );
      index.run(Number(lastInsertRowid), wordsOf(user));
      numbers.set(user.id, Number(lastInsertRowid));
    }
    database.prepare('INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?)').run(tenant, system, asOf, wholeAt);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** What the argument `text` says that it looks in, and a telephone number without its spaces and hyphens. */
const wordsOf = (user: DirectoryUser): string =>
  [
    user.name,
    user.title,
    user.signature,
    user.email,
    user.telephone,
    user.telephone?.replace(/\D/g, ''),
    user.unitName,
    user.workplaceName,
    user.street,
    user.postalCode,
    user.locality,
  ]
    .filter(Boolean)
    .join('\n');
