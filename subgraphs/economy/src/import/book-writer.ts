import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { quoted } from '@samgraf/intake';
import { voucherLocal } from '../local-ids.ts';
import { codeIn } from '../sie/fields.ts';
import type { SieProblem } from '../sie/problem.ts';
import type {
  SieAccountType,
  SieIdentification,
  SiePeriodAmount,
  SieRow,
  SieVoucher,
} from '../sie/records.ts';
import { SieReporter } from '../sie/reporter.ts';
import type { SieSink } from '../sie/sink.ts';
import { voucherKey } from '../store/sort-keys.ts';
import { asOf } from './as-of.ts';
import { BudgetWriter } from './budget-writer.ts';
import { checkLedger } from './check-ledger.ts';
import { CodeRegister } from './code-register.ts';
import { deleteBook } from './delete-book.ts';
import { finishBook } from './finish-book.ts';
import type { LedgerConnection } from './ledger-connection.ts';
import { LedgerSums } from './ledger-sums.ts';

interface Book {
  readonly id: number;
  readonly tenant: string;
  readonly fiscalYear: number;
  readonly from: string;
  readonly to: string;
}

/** Writes what a file holds as a new book, in the place of the old one. The caller's transaction makes it whole. */
export class BookWriter implements SieSink {
  readonly #database: DatabaseSync;
  readonly #connection: LedgerConnection;
  readonly #file: { readonly name: string; readonly modified: number };
  readonly #take: (problem: SieProblem) => void;
  readonly #reporter: SieReporter;
  readonly #accounts: CodeRegister;
  readonly #types = new Map<string, SieAccountType>();
  readonly #costCentres: CodeRegister;
  readonly #suppliers: CodeRegister;
  readonly #sums: LedgerSums;
  #period = '';
  readonly #insertVoucher: StatementSync;
  readonly #insertRow: StatementSync;
  readonly #ambiguous: Array<{ readonly voucher: number; readonly line: number }> = [];
  readonly #series = new Set<string>();
  #book: Book | null = null;
  #budget: BudgetWriter | null = null;
  #voucherId = 0;
  #firstVoucher = 0;
  #rowNumber = 0;
  #supplier: string | null = null;
  #suppliersDiffer = false;
  #absolute = 0;
  vouchers = 0;
  voucherRows = 0;

  constructor(
    database: DatabaseSync,
    connection: LedgerConnection,
    file: { readonly name: string; readonly modified: number },
    take: (problem: SieProblem) => void,
  ) {
    const reporter = new SieReporter(file.name, take);
    this.#database = database;
    this.#connection = connection;
    this.#file = file;
    this.#take = take;
    this.#reporter = reporter;
    this.#accounts = new CodeRegister('ACCOUNT_UNDECLARED', reporter);
    this.#costCentres = new CodeRegister('OBJECT_UNDECLARED', reporter);
    this.#suppliers = new CodeRegister('OBJECT_UNDECLARED', reporter);
    this.#sums = new LedgerSums(connection.source, reporter);
    this.#insertVoucher = database.prepare(
      'INSERT OR IGNORE INTO voucher VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    this.#insertRow = database.prepare('INSERT INTO voucher_row VALUES (?, ?, ?, ?, ?, ?, ?)');
  }

  get fiscalYear(): number | null {
    return this.#book?.fiscalYear ?? null;
  }

  get budgetLines(): number {
    return this.#budget?.lines ?? 0;
  }

  problem(problem: SieProblem): void {
    this.#take(problem);
  }

  identification(said: SieIdentification): void {
    const { tenant, source } = this.#connection;
    const year = checkLedger(this.#file.name, said, this.#connection, this.#database, this.#reporter);
    deleteBook(this.#database, tenant, year.fiscalYear);
    const { lastInsertRowid } = this.#database
      .prepare(
        `INSERT INTO book (tenant, fiscal_year, import, file, generated_on, as_of) VALUES (?, ?, 0, ?, ?, ?)`,
      )
      .run(
        tenant,
        year.fiscalYear,
        this.#file.name,
        said.generatedOn,
        asOf(said.generatedOn, this.#file.modified),
      );
    this.#book = { id: Number(lastInsertRowid), tenant, ...year };
    this.#budget = new BudgetWriter(
      this.#database,
      this.#book,
      source.dimensions.costCentre,
      this.#sums,
      this.#reporter,
    );
    const last = this.#database.prepare('SELECT max(id) AS id FROM voucher').get();
    this.#voucherId = Number(last?.id ?? 0);
    this.#firstVoucher = this.#voucherId + 1;
  }

  account(number: string, name: string, line: number): void {
    this.#accounts.declare(number, name, line);
  }

  accountType(number: string, type: SieAccountType): void {
    this.#types.set(number, type);
  }

  object(dimension: string, code: string, name: string, line: number): void {
    const { dimensions } = this.#connection.source;
    if (dimension === dimensions.costCentre) this.#costCentres.declare(code, name, line);
    else if (dimension === dimensions.supplier) this.#suppliers.declare(code, name, line);
  }

  budget(budget: SiePeriodAmount): void {
    if (budget.yearNumber !== '0') return;
    this.#count(budget.amount, budget.line);
    this.#accounts.use(budget.account, budget.line);
    const costCentre = this.#budget!.write(budget);
    if (costCentre !== null) this.#costCentres.use(costCentre, budget.line);
  }

  voucher({ date }: SieVoucher): void {
    this.#period = date.slice(0, 7);
    this.#voucherId += 1;
    this.#rowNumber = 0;
    this.#supplier = null;
    this.#suppliersDiffer = false;
  }

  row({ line, account, objects, amount, text }: SieRow): void {
    const { dimensions } = this.#connection.source;
    const costCentre = codeIn(objects, dimensions.costCentre);
    const supplier = codeIn(objects, dimensions.supplier);
    this.#count(amount, line);
    this.#accounts.use(account, line);
    if (costCentre !== null) this.#costCentres.use(costCentre, line);
    if (supplier !== null) {
      this.#suppliers.use(supplier, line);
      if (this.#supplier !== null && this.#supplier !== supplier) this.#suppliersDiffer = true;
      this.#supplier = supplier;
    }
    this.#sums.addOutcome(this.#period, account, costCentre ?? '', amount, line);
    this.#rowNumber += 1;
    this.voucherRows += 1;
    this.#insertRow.run(
      this.#voucherId,
      this.#rowNumber,
      account,
      costCentre,
      supplier,
      amount,
      text || null,
    );
  }

  voucherEnd(voucher: SieVoucher, balanced: boolean): void {
    const { fiscalYear, from, to } = this.#book!;
    const { series, number, date, line } = voucher;
    this.#series.add(series);
    if (date < from || date > to) this.#reporter.tell('VOUCHER_OUTSIDE_YEAR', line, `It is of ${date}.`);
    if (number === '') this.#reporter.tell('VOUCHER_UNNUMBERED', line);
    const first = voucherLocal(fiscalYear, series, number, number === '' ? line : null);
    if (!this.#put(voucher, first, balanced)) {
      this.#reporter.tell('VOUCHER_REPEATED', line, `It is ${quoted(`${series} ${number}`)}.`);
      this.#put(voucher, voucherLocal(fiscalYear, series, number, line), balanced);
    }
    if (this.#suppliersDiffer && this.#ambiguous.length < 1000) {
      this.#ambiguous.push({ voucher: this.#voucherId, line });
    }
    this.vouchers += 1;
  }

  /** Sums up. @returns the book's id. */
  finish(): number {
    const book = this.#book!;
    this.#budget!.finish();
    finishBook(this.#database, book, this.#connection.source, this.#reporter, {
      accounts: this.#accounts,
      types: this.#types,
      costCentres: this.#costCentres,
      suppliers: this.#suppliers,
      sums: this.#sums,
      ambiguous: this.#ambiguous,
      series: this.#series,
      firstVoucher: this.#firstVoucher,
    });
    return book.id;
  }

  #put({ series, number, date, text }: SieVoucher, local: string, balanced: boolean): boolean {
    const { id: book, tenant } = this.#book!;
    const { changes } = this.#insertVoucher.run(
      this.#voucherId,
      book,
      local,
      voucherKey(tenant, date, series, number || null, local),
      series,
      number || null,
      date,
      text || null,
      text ? text.normalize('NFC').toLowerCase() : null,
      this.#suppliersDiffer ? null : this.#supplier,
      balanced ? 1 : 0,
    );
    return changes === 1;
  }

  /** No sum of some of these amounts can then be more than an exact integer. */
  #count(amount: number, line: number): void {
    this.#absolute += Math.abs(amount);
    if (this.#absolute > Number.MAX_SAFE_INTEGER) this.#reporter.tell('SUM_TOO_LARGE', line);
  }
}
