import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { codeIn } from '../sie/fields.ts';
import type { SiePeriodAmount } from '../sie/records.ts';
import type { SieReporter } from '../sie/reporter.ts';
import { budgetKey } from '../store/sort-keys.ts';
import type { LedgerSums } from './ledger-sums.ts';

/**
 * Budget lines of one book. SIE gives the same money in several cuts: `{}` is the account's total, `{1 "311"}` a
 * cost centre's part of it, `{1 "311" 6 "P12"}` a part of that. Each krona counts once: a cost centre's own line
 * beats its finer ones, and of a total only what no cost centre has remains.
 */
export class BudgetWriter {
  readonly #book: number;
  readonly #tenant: string;
  readonly #fiscalYear: number;
  readonly #dimension: string;
  readonly #sums: LedgerSums;
  readonly #reporter: SieReporter;
  readonly #insert: StatementSync;
  readonly #read: StatementSync;
  readonly #replace: StatementSync;
  readonly #finer: StatementSync;
  readonly #total: StatementSync;
  readonly #database: DatabaseSync;
  #lines = 0;
  #staged = false;

  constructor(
    database: DatabaseSync,
    book: { id: number; tenant: string; fiscalYear: number },
    dimension: string,
    sums: LedgerSums,
    reporter: SieReporter,
  ) {
    this.#database = database;
    this.#book = book.id;
    this.#tenant = book.tenant;
    this.#fiscalYear = book.fiscalYear;
    this.#dimension = dimension;
    this.#sums = sums;
    this.#reporter = reporter;
    database.exec(`CREATE TEMP TABLE IF NOT EXISTS staged_budget (
      kind TEXT, period TEXT, account TEXT, cost_centre TEXT, amount INTEGER,
      PRIMARY KEY (kind, period, account, cost_centre)) WITHOUT ROWID; DELETE FROM staged_budget`);
    this.#insert = database.prepare('INSERT OR IGNORE INTO budget VALUES (?, ?, ?, ?, ?, ?)');
    this.#read = database.prepare('SELECT amount FROM budget WHERE book = ? AND sort = ?');
    this.#replace = database.prepare('UPDATE budget SET amount = ? WHERE book = ? AND sort = ?');
    this.#finer = database.prepare(`INSERT INTO staged_budget VALUES ('FINER', ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET amount = amount + excluded.amount`);
    this.#total = database.prepare(`INSERT INTO staged_budget VALUES ('TOTAL', ?, ?, '', ?)
      ON CONFLICT DO UPDATE SET amount = excluded.amount`);
  }

  get lines(): number {
    return this.#lines;
  }

  /** @returns the cost centre that the line is for; null for none. */
  write({ line, period, account, objects, amount }: SiePeriodAmount): string | null {
    const costCentre = codeIn(objects, this.#dimension);
    if (costCentre === null && objects.length > 0) {
      this.#reporter.tell('BUDGET_DIMENSION', line);
      return null;
    }
    if (objects.length === 2) {
      if (!this.#put(period, account, costCentre!, amount, line)) {
        this.#reporter.tell('BUDGET_REPEATED', line);
        const key = this.#key(period, account, costCentre!);
        const before = Number(this.#read.get(this.#book, key)?.amount);
        this.#replace.run(amount, this.#book, key);
        this.#sums.addBudget(period, account, costCentre!, amount - before, line);
      }
    } else {
      this.#staged = true;
      if (costCentre === null) this.#total.run(period, account, amount);
      else this.#finer.run(period, account, costCentre, amount);
    }
    return costCentre;
  }

  finish(): void {
    if (!this.#staged) return;
    const finer = this.#database.prepare("SELECT * FROM staged_budget WHERE kind = 'FINER'").all();
    for (const each of finer) {
      this.#put(String(each.period), String(each.account), String(each.cost_centre), Number(each.amount), 0);
    }
    const rests = this.#database
      .prepare(
        `SELECT t.period, t.account, t.amount - coalesce(b.amount, 0) AS rest FROM staged_budget t
         LEFT JOIN (SELECT period, account, sum(amount) AS amount FROM budget WHERE book = ? GROUP BY 1, 2) b
           ON b.period = t.period AND b.account = t.account
         WHERE t.kind = 'TOTAL' AND t.amount <> coalesce(b.amount, 0)`,
      )
      .all(this.#book);
    for (const each of rests) this.#put(String(each.period), String(each.account), '', Number(each.rest), 0);
  }

  #put(period: string, account: string, costCentre: string, amount: number, line: number): boolean {
    const key = this.#key(period, account, costCentre);
    const written = this.#insert.run(this.#book, key, period, account, costCentre, amount).changes === 1;
    if (!written) return false;
    this.#lines += 1;
    this.#sums.addBudget(period, account, costCentre, amount, line);
    return true;
  }

  #key(period: string, account: string, costCentre: string): string {
    return budgetKey(this.#tenant, this.#fiscalYear, costCentre, account, period);
  }
}
