import postgres from 'postgres';
import { postgresSchema } from './postgres-schema.ts';

/** One number for everybody who makes the tables, so that two processes that start at once do it in turn. */
const makingTables = 7_226_427;

/** Connections to the ledger's database, with its tables made when first asked for. */
export class PostgresConnection {
  readonly sql: postgres.Sql;
  #made: Promise<unknown> | null = null;

  constructor(url: string, most: number) {
    this.sql = postgres(url, {
      max: most,
      connect_timeout: 5,
      idle_timeout: 60,
      onnotice: () => undefined,
      // Sizes and positions stay below 2^53.
      types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
      connection: { application_name: 'samgraf-ledger', synchronous_commit: 'on' },
    });
  }

  /** Resolves when the tables are there; tried again by the next call where they could not be made. */
  async ready(): Promise<postgres.Sql> {
    this.#made ??= this.sql
      .begin(async (sql) => {
        await sql`SELECT pg_advisory_xact_lock(${makingTables})`;
        // A role that may not make tables finds those that its administrator made.
        const [found] = await sql`SELECT to_regclass('ledger_pruned') IS NOT NULL AS whole`;
        if (!found?.whole) await sql.unsafe(postgresSchema);
      })
      .catch((error) => {
        this.#made = null;
        throw error;
      });
    await this.#made;
    return this.sql;
  }

  close(): Promise<void> {
    return this.sql.end({ timeout: 2 });
  }
}
