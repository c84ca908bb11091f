import { setTimeout as pause } from 'node:timers/promises';
import type { Basis } from '@samgraf/policy';
import postgres from 'postgres';
import type { Act } from '../act.ts';
import type { AgreementStore } from '../agreement-store.ts';
import type { Declared } from '../declared.ts';
import { fold } from '../fold.ts';
import { nothingInForce } from '../nothing-in-force.ts';
import type { Register } from '../register.ts';
import { StoreUnavailable } from '../store-unavailable.ts';
import { postgresSchema } from './postgres-schema.ts';

export interface PostgresAgreementsOptions {
  readonly url: string;
  readonly declared: Declared;
  /** Told once each time that the database is lost. */
  readonly onFailure?: (error: unknown) => void;
  /** Milliseconds that what was read is believed without asking again; the same in every process. Default 1 000. */
  readonly lease?: number;
  /** Told of what is asked, for tests. */
  readonly schema?: string;
}

/**
 * The store in PostgreSQL, for any number of machines. Each process is told of a change by NOTIFY within
 * milliseconds, and asks four times within a lease. What is older than the lease is not believed: nothing is in force
 * then. Whoever changes something answers when the lease has passed, so that nobody still decides by what was before.
 * Leases are durations of the process's own monotonic clock; no clock is compared with another's.
 */
export class PostgresAgreements implements AgreementStore {
  readonly #sql: postgres.Sql;
  readonly #declared: Declared;
  readonly #lease: number;
  readonly #schema: string;
  readonly #onFailure: (error: unknown) => void;
  #acts: Act[] = [];
  #register: Register;
  #confirmed = Number.NEGATIVE_INFINITY;
  #refreshing: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #failed = false;

  private constructor({ url, declared, onFailure, lease = 1_000, schema }: PostgresAgreementsOptions) {
    this.#schema = schema ?? 'public';
    this.#sql = postgres(url, {
      max: 3,
      connect_timeout: 2,
      onnotice: () => undefined,
      types: { bigint: { to: 20, from: [20], serialize: String, parse: Number } },
      connection: { application_name: 'samgraf-agreements', search_path: this.#schema },
    });
    this.#declared = declared;
    this.#lease = lease;
    this.#onFailure = onFailure ?? (() => undefined);
    this.#register = fold(declared, []);
  }

  /** Opens the store; while the database does not answer, nothing is in force. */
  static async open(options: PostgresAgreementsOptions): Promise<PostgresAgreements> {
    const store = new PostgresAgreements(options);
    await store.#refresh();
    store.#timer = setInterval(() => void store.#refresh(), store.#lease / 4);
    store.#timer.unref();
    return store;
  }

  basis(): Basis {
    return this.#isFresh() ? this.#register.basis : nothingInForce;
  }

  register(): Register {
    if (!this.#isFresh()) throw new StoreUnavailable();
    return this.#register;
  }

  async add(make: (register: Register) => Act): Promise<Register> {
    for (;;) {
      await this.#refresh();
      const register = this.register();
      const document = JSON.stringify(make(register));
      const number = register.acts + 1;
      let added: readonly unknown[];
      try {
        added = await this.#sql.begin(async (sql) => {
          const rows = await sql`
            INSERT INTO agreement_acts (number, document) VALUES (${number}, ${document}::text)
            ON CONFLICT DO NOTHING RETURNING number`;
          await sql`SELECT pg_notify('samgraf_agreements', ${String(number)})`;
          return rows;
        });
      } catch (error) {
        throw new StoreUnavailable(error);
      }
      // Another act came between: to be made again on what it left.
      if (added.length === 0) continue;
      await Promise.all([this.#refresh(), pause(this.#lease)]);
      return this.register();
    }
  }

  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#sql.end({ timeout: 2 });
  }

  #isFresh(): boolean {
    return performance.now() - this.#confirmed < this.#lease;
  }

  /** Reads what is new. What is believed from then on was so when the question was put, not when it was answered. */
  async #refresh(): Promise<void> {
    // Who waits wants what is there after the call: one that is under way may have read before.
    await this.#refreshing;
    this.#refreshing ??= this.#read().finally(() => {
      this.#refreshing = null;
    });
    await this.#refreshing;
  }

  async #read(): Promise<void> {
    const asked = performance.now();
    try {
      await this.#prepare();
      const rows = await this.#sql<Array<{ document: string }>>`
        SELECT document FROM agreement_acts WHERE number > ${this.#acts.length} ORDER BY number`;
      if (rows.length > 0) {
        this.#acts.push(...rows.map((each) => JSON.parse(each.document) as Act));
        this.#register = fold(this.#declared, this.#acts);
      }
      this.#confirmed = asked;
      this.#failed = false;
    } catch (error) {
      if (!this.#failed) this.#onFailure(error);
      this.#failed = true;
    }
  }

  #prepared = false;

  async #prepare(): Promise<void> {
    if (this.#prepared) return;
    await this.#sql.begin(async (sql) => {
      await sql`SELECT pg_advisory_xact_lock(7226428)`;
      await sql.unsafe(postgresSchema);
    });
    // Connects again by itself; what is missed meanwhile is found by asking.
    await this.#sql.listen('samgraf_agreements', () => void this.#refresh());
    this.#prepared = true;
  }
}
