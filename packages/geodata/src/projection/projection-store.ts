import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { projectionFile } from './open-projection.ts';

/** A row as SQLite gives it. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are named by the statement that asks for them
export type ProjectionRow = Record<string, any>;

export type Parameters = Readonly<Record<string, SQLInputValue>>;

/** The projection as connectors read it. */
export class ProjectionStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(dataFolder: string) {
    this.#database = new DatabaseSync(projectionFile(dataFolder), { readOnly: true, timeout: 5_000 });
  }

  /** @param parameters by name, without `$`; lists as JSON. */
  all(sql: string, parameters: Parameters): ProjectionRow[] {
    return this.#statement(sql).all(parameters);
  }

  /** As `all`, a row at a time: who has enough stops. */
  iterate(sql: string, parameters: Parameters): Iterable<ProjectionRow> {
    return this.#statement(sql).iterate(parameters);
  }

  close(): void {
    this.#database.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      statement.setAllowUnknownNamedParameters(true);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
