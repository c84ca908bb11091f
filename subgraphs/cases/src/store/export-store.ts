import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { storeFile } from './open-store.ts';

/** A row as SQLite gives it. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are named by the statement that asks for them
export type Row = Record<string, any>;

/** The store of exports as connectors read it. */
export class ExportStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(dataFolder: string) {
    this.#database = new DatabaseSync(storeFile(dataFolder), { readOnly: true, timeout: 5_000 });
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
