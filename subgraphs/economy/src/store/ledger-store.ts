import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { storeFile } from './open-store.ts';

/** A row as SQLite gives it. Integers are öre and counts, all below 2^53 by the importer's care. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are named by the statement that asks for them
export type Row = Record<string, any>;

/** The store as connectors read it. */
export class LedgerStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** @param file of another store, that is read in the same way. */
  constructor(dataFolder: string, file = storeFile(dataFolder)) {
    this.#database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  }

  /** What `work` reads is of one moment, whatever is imported meanwhile. */
  atOnce<T>(work: () => T): T {
    this.#database.exec('BEGIN');
    try {
      return work();
    } finally {
      this.#database.exec('COMMIT');
    }
  }

  /** @param parameters by name, without `$`; lists as JSON. */
  all(sql: string, parameters: Record<string, SQLInputValue>): Row[] {
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
