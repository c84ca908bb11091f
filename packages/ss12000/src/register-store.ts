import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { registerFile } from './open-register.ts';

/** A row as SQLite gives it. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are named by the statement that asks for them
export type RegisterRow = Record<string, any>;

/** The register as connectors read it. */
export class RegisterStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(dataFolder: string) {
    this.#database = new DatabaseSync(registerFile(dataFolder), { readOnly: true, timeout: 5_000 });
  }

  /** @param parameters by name, without `$`; lists as JSON. */
  all(sql: string, parameters: Record<string, SQLInputValue>): RegisterRow[] {
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
