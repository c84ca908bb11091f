import type { DatabaseSync } from 'node:sqlite';
import type { SieFolderConfiguration } from '@samgraf/configuration';
import { quoted } from '@samgraf/intake';
import type { SieAccountType } from '../sie/records.ts';
import type { SieReporter } from '../sie/reporter.ts';
import { placeAccount } from './account-plan.ts';
import type { CodeRegister } from './code-register.ts';
import type { LedgerSums } from './ledger-sums.ts';
import { refreshDirectory } from './refresh-directory.ts';
import { sumSpend } from './sum-spend.ts';
import { unitOf } from './unit-of.ts';

interface Gathered {
  readonly accounts: CodeRegister;
  readonly types: ReadonlyMap<string, SieAccountType>;
  readonly costCentres: CodeRegister;
  readonly suppliers: CodeRegister;
  readonly sums: LedgerSums;
  /** Vouchers with several suppliers. */
  readonly ambiguous: ReadonlyArray<{ readonly voucher: number; readonly line: number }>;
  /** The series that the vouchers are of. */
  readonly series: ReadonlySet<string>;
  /** The lowest id of a voucher. */
  readonly firstVoucher: number;
}

/** Writes the chart of a book whose rows are in, and the sums that lists of sums are answered from. */
export function finishBook(
  database: DatabaseSync,
  book: { readonly id: number; readonly tenant: string; readonly fiscalYear: number },
  source: SieFolderConfiguration,
  reporter: SieReporter,
  gathered: Gathered,
): void {
  writeAccounts(database, book.id, source, reporter, gathered);
  writeObjects(database, book.id, source.unitPrefixLength, gathered);
  gathered.sums.write(database, book.id, gathered.types);
  sumSpend(database, book, source.supplierSeries, reporter, gathered);
  refreshDirectory(database, book.tenant);
}

function writeAccounts(
  database: DatabaseSync,
  book: number,
  source: SieFolderConfiguration,
  reporter: SieReporter,
  { accounts, types }: Gathered,
): void {
  const insert = database.prepare('INSERT INTO book_account VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const number of accounts.codes()) {
    const type = types.get(number) ?? null;
    const place = placeAccount(number, type, source.accountGroups);
    if (accounts.isUsed(number)) {
      if (type === null) reporter.tell('ACCOUNT_UNTYPED', 0, `It is ${quoted(number)}.`);
      if (place.group === null) reporter.tell('ACCOUNT_UNGROUPED', 0, `It is ${quoted(number)}.`);
    }
    insert.run(
      book,
      number,
      accounts.nameOf(number),
      place.type,
      place.group,
      place.result ? 1 : 0,
      place.purchase ? 1 : 0,
    );
  }
}

/**
 * A code of the prefix's length is a unit, a longer one a cost centre below it. Money booked on a unit's own
 * code makes that code a cost centre too; a unit that only its cost centres know of is kept without a name.
 */
function writeObjects(
  database: DatabaseSync,
  book: number,
  prefix: number,
  { costCentres, suppliers }: Gathered,
): void {
  const insert = database.prepare('INSERT INTO book_object VALUES (?, ?, ?, ?, ?)');
  const units = new Set<string>();
  for (const code of costCentres.codes()) {
    const unit = unitOf(code, prefix);
    if (unit !== null) units.add(unit);
    if (code !== unit || costCentres.isUsed(code)) {
      insert.run(book, 'COST_CENTRE', code, costCentres.nameOf(code), unit);
    }
  }
  for (const unit of units) insert.run(book, 'UNIT', unit, costCentres.nameOf(unit), null);
  for (const code of suppliers.codes()) insert.run(book, 'SUPPLIER', code, suppliers.nameOf(code), null);
}
