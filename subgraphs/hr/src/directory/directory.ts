import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Owner } from '@samgraf/policy';
import { type ConnectionState, type Scope, SourceFailure, type SourceStatus, within } from '@samgraf/sources';
import type { Logger } from 'pino';
import type { Markings } from '../markings/markings.ts';
import type { DirectoryConnection } from './directory-connections.ts';
import { directoryFile, openDirectory } from './open-directory.ts';
import { readDirectory } from './read-directory.ts';

export interface DirectoryOptions {
  /** The projection lies in it. */
  readonly dataFolder: string;
  readonly connections: readonly DirectoryConnection[];
  readonly markings: Markings;
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

/** A row as SQLite gives it. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are named by the statement that asks for them
export type DirectoryRow = Record<string, any>;

/**
 * The directories of several municipalities, kept beside their systems and read anew in the background: what is asked is
 * answered from here, with when it was so. One that cannot be read leaves what it gave before, and says FAILED.
 */
export class Directory {
  readonly #options: DirectoryOptions;
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #last = new Map<DirectoryConnection, Last>();
  readonly #ending = new AbortController();
  #timer: NodeJS.Timeout | null = null;
  /** Readings in a row of which some connection failed. */
  #failed = 0;
  #reading: Promise<void>;

  constructor(options: DirectoryOptions) {
    this.#options = options;
    this.#writer = openDirectory(options.dataFolder);
    this.#reader = new DatabaseSync(directoryFile(options.dataFolder), { readOnly: true, timeout: 5_000 });
    for (const connection of options.connections)
      this.#last.set(connection, { asOf: this.#keptAsOf(connection), failure: null });
    this.#reading = this.#readAll();
  }

  /** Whether each connection was tried, or has something from before. */
  ready(): boolean {
    return [...this.#last.values()].every(({ asOf, failure }) => asOf !== null || failure !== null);
  }

  /** Whose directories they are. */
  get owners(): readonly Owner[] {
    return this.#options.connections.map(({ owner }) => owner);
  }

  /** The connections within a scope. */
  within(scope: Scope): readonly DirectoryConnection[] {
    return this.#options.connections.filter(({ owner }) => within(scope, owner));
  }

  /** What is true of these connections. */
  states(connections: readonly DirectoryConnection[]): ConnectionState[] {
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
        municipality: connection.source.tenant,
        system: connection.source.system,
        way: 'SCIM_2_0',
        state: failure !== null || asOf === null ? 'FAILED' : 'CACHED',
        asOf,
        since: failure?.at ?? asOf,
        breaker: null,
        lastError: failure && { at: failure.at, code: failure.reason },
        lastImport: null,
      };
    });
  }

  /**
   * Rows of these connections' tenants, with how everybody is marked right now in `temp.marking`.
   *
   * @param sql with `$tenants` as a JSON list
   */
  rows(
    connections: readonly DirectoryConnection[],
    sql: string,
    parameters: Record<string, SQLInputValue>,
  ): DirectoryRow[] {
    if (connections.length === 0) return [];
    this.#options.markings.apply(this.#reader);
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#reader.prepare(sql);
      statement.setAllowUnknownNamedParameters(true);
      this.#statements.set(sql, statement);
    }
    const tenants = JSON.stringify(connections.map(({ owner }) => owner.tenant));
    return statement.all({ ...parameters, tenants });
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
    this.#reader.close();
    this.#writer.close();
  }

  async #readAll(): Promise<void> {
    const { connections, pollMilliseconds = 60_000, retryMilliseconds = 5_000 } = this.#options;
    await Promise.all(connections.map((each) => this.#read(each)));
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

  async #read(connection: DirectoryConnection): Promise<void> {
    const { now, log } = this.#options;
    const { source, attributes } = connection;
    const { tenant, system } = source;
    const call = { signal: this.#ending.signal, requestId: `directory-${tenant}` };
    try {
      const { asOf, whole, leftOut } = await readDirectory(this.#writer, source, attributes, call, now);
      this.#last.set(connection, { asOf, failure: null });
      if (leftOut > 0) log.warn({ tenant, system, leftOut }, 'users of a directory were left out');
      else if (whole) log.info({ tenant, system }, 'a directory was read');
    } catch (error) {
      if (this.#ending.signal.aborted) return;
      const reason = error instanceof SourceFailure ? error.reason : 'BAD_ANSWER';
      if (!(error instanceof SourceFailure))
        log.error({ error, tenant, system }, 'a directory could not be kept');
      const before = this.#last.get(connection)!;
      this.#last.set(connection, {
        asOf: before.asOf,
        failure: before.failure ?? { at: new Date(now()).toISOString(), reason },
      });
    }
  }

  #keptAsOf({ source: { tenant, system } }: DirectoryConnection): string | null {
    const sql = 'SELECT as_of FROM reading WHERE tenant = $tenant AND system = $system';
    return (this.#reader.prepare(sql).get({ tenant, system })?.as_of as string | undefined) ?? null;
  }
}
