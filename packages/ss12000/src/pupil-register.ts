import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Owner } from '@samgraf/policy';
import { type ConnectionState, type Scope, SourceFailure, type SourceStatus, within } from '@samgraf/sources';
import type { Logger } from 'pino';
import { openRegister } from './open-register.ts';
import { readRegister } from './register-reading.ts';
import { type RegisterRow, RegisterStore } from './register-store.ts';
import type { SchoolConnection } from './school-connections.ts';

export interface PupilRegisterOptions {
  /** The register lies in it. */
  readonly dataFolder: string;
  readonly connections: readonly SchoolConnection[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Logger;
  /** Milliseconds between two looks at what was changed. Default 60 000. */
  readonly pollMilliseconds?: number;
  /** Milliseconds to the next look after one that failed; twice as many after each further one. Default 5 000. */
  readonly retryMilliseconds?: number;
}

/** What the last reading of a connection came to. */
interface Last {
  readonly asOf: string | null;
  readonly failure: { readonly at: string; readonly reason: string } | null;
}

/**
 * The registers of several principals, kept beside their systems and read anew in the background: what is asked is
 * answered from here, with when it was so. One that cannot be read leaves what it gave before, and says FAILED.
 */
export class PupilRegister {
  readonly #options: PupilRegisterOptions;
  readonly #writer: DatabaseSync;
  readonly #store: RegisterStore;
  readonly #last = new Map<SchoolConnection, Last>();
  readonly #ending = new AbortController();
  #timer: NodeJS.Timeout | null = null;
  /** Readings in a row of which some connection failed. */
  #failed = 0;
  #reading: Promise<void>;

  constructor(options: PupilRegisterOptions) {
    this.#options = options;
    this.#writer = openRegister(options.dataFolder);
    this.#store = new RegisterStore(options.dataFolder);
    for (const connection of options.connections)
      this.#last.set(connection, { asOf: this.#keptAsOf(connection), failure: null });
    this.#reading = this.#readAll();
  }

  /** Whether each connection was tried, or has something from before. */
  ready(): boolean {
    return [...this.#last.values()].every(({ asOf, failure }) => asOf !== null || failure !== null);
  }

  /** The connections within a scope. */
  within(scope: Scope): readonly SchoolConnection[] {
    return this.#options.connections.filter((each) => within(scope, ownerOf(each)));
  }

  ownerOf(tenant: string): Owner {
    return ownerOf(this.#options.connections.find((each) => each.tenant === tenant)!);
  }

  /** What is true of these connections. */
  states(connections: readonly SchoolConnection[]): ConnectionState[] {
    return connections.map((connection) => {
      const { tenant, system } = connection.source;
      const { asOf, failure } = this.#last.get(connection)!;
      if (failure === null && asOf !== null) return { tenant, system, status: 'CACHED', asOf };
      return { tenant, system, status: 'FAILED', asOf, reason: failure?.reason ?? 'NEVER_READ' };
    });
  }

  /** For a health page. */
  statuses(): SourceStatus[] {
    return this.#options.connections.map((connection) => {
      const { asOf, failure } = this.#last.get(connection)!;
      return {
        municipality: connection.tenant,
        system: connection.source.system,
        way: 'SS_12000',
        state: failure !== null || asOf === null ? 'FAILED' : 'CACHED',
        asOf,
        since: failure?.at ?? asOf,
        breaker: null,
        lastError: failure && { at: failure.at, code: failure.reason },
        lastImport: null,
      };
    });
  }

  /** Rows of these connections' tenants. @param sql with `$tenants` as a JSON list */
  rows(
    connections: readonly SchoolConnection[],
    sql: string,
    parameters: Record<string, SQLInputValue>,
  ): RegisterRow[] {
    if (connections.length === 0) return [];
    return this.#store.all(sql, {
      ...parameters,
      tenants: JSON.stringify(connections.map(({ tenant }) => tenant)),
    });
  }

  /** Reads all connections now, once what is being read is done. */
  async refresh(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#reading = this.#reading.then(() => this.#readAll());
    await this.#reading;
  }

  async close(): Promise<void> {
    this.#ending.abort();
    if (this.#timer) clearTimeout(this.#timer);
    await this.#reading;
    this.#store.close();
    this.#writer.close();
  }

  async #readAll(): Promise<void> {
    const { connections, pollMilliseconds = 60_000, retryMilliseconds = 5_000 } = this.#options;
    // One after another: the store has one writer, and its transaction is the reading.
    for (const connection of connections) {
      if (this.#ending.signal.aborted) return;
      await this.#read(connection);
    }
    if (this.#ending.signal.aborted) return;
    // What was missed for a moment is not to be called broken for a minute.
    const failed = [...this.#last.values()].some(({ failure }) => failure !== null);
    this.#failed = failed ? this.#failed + 1 : 0;
    const wait = failed ? retryMilliseconds * 2 ** (this.#failed - 1) : pollMilliseconds;
    this.#timer = setTimeout(
      () => {
        this.#reading = this.#readAll();
      },
      Math.min(wait, pollMilliseconds),
    ).unref();
  }

  async #read(connection: SchoolConnection): Promise<void> {
    const { now, log } = this.#options;
    const { tenant, system } = connection.source;
    const before = this.#last.get(connection)!;
    const call = { signal: this.#ending.signal, requestId: `register-${tenant}` };
    try {
      const { asOf, whole, leftOut } = await readRegister(this.#writer, connection.source, call, now);
      this.#last.set(connection, { asOf, failure: null });
      if (leftOut > 0) log.warn({ tenant, system, leftOut }, 'records of a school register were left out');
      else if (whole) log.info({ tenant, system }, 'a school register was read');
    } catch (error) {
      if (this.#ending.signal.aborted) return;
      const reason = error instanceof SourceFailure ? error.reason : 'BAD_ANSWER';
      if (!(error instanceof SourceFailure))
        log.error({ error, tenant, system }, 'a school register could not be kept');
      this.#last.set(connection, {
        asOf: before.asOf,
        failure: before.failure ?? { at: new Date(now()).toISOString(), reason },
      });
    }
  }

  #keptAsOf({ source: { tenant, system } }: SchoolConnection): string | null {
    const sql = 'SELECT as_of FROM reading WHERE tenant = $tenant AND system = $system';
    return (this.#store.all(sql, { tenant, system })[0]?.as_of as string | undefined) ?? null;
  }
}

const ownerOf = ({ tenant, authority }: SchoolConnection): Owner => ({ tenant, authority });
