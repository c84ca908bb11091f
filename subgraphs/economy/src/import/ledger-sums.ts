import type { DatabaseSync } from 'node:sqlite';
import type { SieFolderConfiguration } from '@samgraf/configuration';
import type { SieAccountType } from '../sie/records.ts';
import type { SieReporter } from '../sie/reporter.ts';
import { keyPart } from '../store/sort-keys.ts';
import { type AccountPlace, placeAccount } from './account-plan.ts';
import { unitOf } from './unit-of.ts';

/** Far more combinations of account, cost centre and month than a ledger has. */
const most = 2_000_000;

interface Sums {
  /** Öre. */
  budget: number;
  outcome: number;
}

/** Budget and outcome by account, cost centre and month while a file is read; by unit and group when it is. */
export class LedgerSums {
  readonly #cells = new Map<string, Sums>();
  readonly #source: SieFolderConfiguration;
  readonly #reporter: SieReporter;

  constructor(source: SieFolderConfiguration, reporter: SieReporter) {
    this.#source = source;
    this.#reporter = reporter;
  }

  /** @param period of the voucher's date; a row's own date says when something happened, not when it counts. */
  addOutcome(period: string, account: string, costCentre: string, amount: number, line: number): void {
    this.#cell(period, account, costCentre, line).outcome += amount;
  }

  addBudget(period: string, account: string, costCentre: string, amount: number, line: number): void {
    this.#cell(period, account, costCentre, line).budget += amount;
  }

  /** Follow-up is of result accounts alone. */
  write(database: DatabaseSync, book: number, types: ReadonlyMap<string, SieAccountType>): void {
    const { accountGroups, unitPrefixLength } = this.#source;
    const places = new Map<string, AccountPlace>();
    const rows = new Map<string, Sums>();
    for (const [key, { budget, outcome }] of this.#cells) {
      const [period, account, costCentre] = key.split('\t') as [string, string, string];
      let place = places.get(account);
      if (place === undefined) {
        place = placeAccount(account, types.get(account) ?? null, accountGroups);
        places.set(account, place);
      }
      if (!place.result) continue;
      const unit = costCentre === '' ? null : unitOf(costCentre, unitPrefixLength);
      const sums = entry(rows, `${keyPart(unit ?? '')}\t${place.group ?? ''}\t${period}`);
      sums.budget += budget;
      sums.outcome += outcome;
    }
    const insert = database.prepare('INSERT INTO follow_up VALUES (?, ?, ?, ?, ?, ?)');
    for (const key of [...rows.keys()].sort()) {
      const [unit, group, period] = key.split('\t') as [string, string, string];
      const { budget, outcome } = rows.get(key)!;
      insert.run(book, unit, group, period, budget, outcome);
    }
    database
      .prepare(
        `INSERT INTO follow_up_total SELECT book, group_code, period, sum(budget), sum(outcome) FROM follow_up
         WHERE book = ? GROUP BY group_code, period`,
      )
      .run(book);
  }

  #cell(period: string, account: string, costCentre: string, line: number): Sums {
    const sums = entry(this.#cells, `${period}\t${account}\t${costCentre}`);
    if (this.#cells.size > most) this.#reporter.tell('TOO_MANY_CODES', line);
    return sums;
  }
}

function entry(sums: Map<string, Sums>, key: string): Sums {
  let found = sums.get(key);
  if (found === undefined) {
    found = { budget: 0, outcome: 0 };
    sums.set(key, found);
  }
  return found;
}
