import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Markings } from '../markings/markings.ts';
import { timeStoreFile } from './open-time-store.ts';

/** A row as SQLite gives it. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are named by the statement that asks for them
export type TimeRow = Record<string, any>;

/** The store of time and absence as connectors read it, with how everybody is marked right now in `temp.marking`. */
export class TimeStore {
  readonly #database: DatabaseSync;
  readonly #markings: Markings;
  readonly #statements = new Map<string, StatementSync>();

  constructor(dataFolder: string, markings: Markings) {
    this.#database = new DatabaseSync(timeStoreFile(dataFolder), { readOnly: true, timeout: 5_000 });
    this.#markings = markings;
  }

  /** @param parameters by name, without `$`; lists as JSON */
  all(sql: string, parameters: Record<string, SQLInputValue>): TimeRow[] {
    this.#markings.apply(this.#database);
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      statement.setAllowUnknownNamedParameters(true);
      this.#statements.set(sql, statement);
    }
    return statement.all(parameters);
  }

  close(): void {
    this.#database.close();
  }
}
