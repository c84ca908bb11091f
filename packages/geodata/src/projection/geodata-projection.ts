import type { DatabaseSync } from 'node:sqlite';
import { type GeodataKind, geodataKinds } from '@samgraf/configuration';
import type { Owner } from '@samgraf/policy';
import { type ConnectionState, type Scope, SourceFailure, type SourceStatus, within } from '@samgraf/sources';
import type { Logger } from 'pino';
import { AxesError } from '../axes/axes-error.ts';
import type { GeodataConnection } from '../geodata-connections.ts';
import { CollectionState } from './collection-state.ts';
import { kindNumber } from './kind-number.ts';
import { openProjection } from './open-projection.ts';
import { type Parameters, type ProjectionRow, ProjectionStore } from './projection-store.ts';
import { readCollection } from './read-collection.ts';
import { stateOf } from './state-of.ts';

export interface GeodataProjectionOptions {
  /** The projection lies in it. */
  readonly dataFolder: string;
  readonly connections: readonly GeodataConnection[];
  /** What is kept; all kinds when left out. */
  readonly kinds?: readonly GeodataKind[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: Logger;
  /** Milliseconds between two looks at what is to be read. Default 60 000. */
  readonly pollMilliseconds?: number;
}

/**
 * Collections of several geodata services, kept beside them and read whole in the background, each by its own schedule: what
 * is asked is answered from here, with when it was so. One that cannot be read leaves what it gave before, and says FAILED.
 */
export class GeodataProjection {
  readonly #options: GeodataProjectionOptions;
  readonly #writer: DatabaseSync;
  readonly #store: ProjectionStore;
  readonly #collections: readonly CollectionState[];
  readonly #ending = new AbortController();
  #timer: NodeJS.Timeout | null = null;
  #reading: Promise<void>;

  constructor(options: GeodataProjectionOptions) {
    this.#options = options;
    const { dataFolder, connections, kinds = geodataKinds } = options;
    this.#writer = openProjection(dataFolder);
    this.#store = new ProjectionStore(dataFolder);
    this.#collections = connections.flatMap((connection) =>
      kinds
        .filter((kind) => connection.collections[kind] !== undefined)
        .map((kind) => new CollectionState(connection, kind, this.#keptAsOf(connection, kind))),
    );
    this.#reading = this.#readAll();
  }

  /** Whether each collection was tried, or is at hand from before. */
  ready(): boolean {
    return this.#collections.every((each) => each.isTried);
  }

  /** Whose information of these kinds there is. */
  owners(kinds: readonly GeodataKind[]): Owner[] {
    const owners = this.#of(kinds).map(({ connection }) => connection.owner);
    return [...new Map(owners.map((each) => [`${each.tenant}/${each.authority}`, each])).values()];
  }

  /** Whose a kind is in a tenant. */
  ownerOf(tenant: string, kind: GeodataKind): Owner {
    return this.#of([kind]).find(({ connection }) => connection.tenant === tenant)!.connection.owner;
  }

  /** Tenants within a scope whose collections of these kinds are here. */
  tenants(kinds: readonly GeodataKind[], scope: Scope): string[] {
    return [...new Set(this.#within(kinds, scope).map(({ connection }) => connection.tenant))];
  }

  /** What is true of the connections within a scope, as far as these kinds go. */
  states(kinds: readonly GeodataKind[], scope: Scope): ConnectionState[] {
    const byConnection = Map.groupBy(this.#within(kinds, scope), ({ connection }) => connection);
    return [...byConnection.values()].map(stateOf);
  }

  /** Another number whenever something of these kinds is otherwise than before: for who keeps what was made of them. */
  version(kinds: readonly GeodataKind[]): number {
    return this.#of(kinds).reduce((sum, { changes }) => sum + changes, 0);
  }

  /** Tenants of whose collections of these kinds one or more have never been read. */
  lacking(kinds: readonly GeodataKind[]): ReadonlySet<string> {
    return new Set(
      this.#of(kinds)
        .filter(({ asOf }) => asOf === null)
        .map(({ connection }) => connection.tenant),
    );
  }

  /** For a health page. */
  statuses(): SourceStatus[] {
    return [...Map.groupBy(this.#collections, ({ connection }) => connection)].map(([connection, of]) => {
      const { tenant, system, status, asOf } = stateOf(of);
      const { failure } = of.find((each) => each.failure !== null) ?? { failure: null };
      return {
        municipality: tenant,
        system,
        way: connection.way,
        state: status,
        asOf,
        since: failure?.at ?? asOf,
        breaker: null,
        lastError: failure && { at: failure.at, code: failure.reason },
        lastImport: null,
      };
    });
  }

  /** @param sql over the tables of the projection, which must keep to `$tenants`, a JSON list */
  rows(tenants: readonly string[], sql: string, parameters: Parameters): Iterable<ProjectionRow> {
    if (tenants.length === 0) return [];
    return this.#store.iterate(sql, { ...parameters, tenants: JSON.stringify(tenants) });
  }

  /** Reads what is to be read now, once what is being read is done. */
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

  #of(kinds: readonly GeodataKind[]): CollectionState[] {
    return this.#collections.filter(({ kind }) => kinds.includes(kind));
  }

  #within(kinds: readonly GeodataKind[], scope: Scope): CollectionState[] {
    return this.#of(kinds).filter(({ connection }) => within(scope, connection.owner));
  }

  async #readAll(): Promise<void> {
    // One after another: the store has one writer, and its transaction is the reading.
    for (const collection of this.#collections) {
      if (this.#ending.signal.aborted) return;
      if (collection.isDue(this.#options.now())) await this.#read(collection);
    }
    if (this.#ending.signal.aborted) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#reading = this.#readAll();
    }, this.#options.pollMilliseconds ?? 60_000).unref();
  }

  async #read(collection: CollectionState): Promise<void> {
    const { now, log } = this.#options;
    const { connection, kind } = collection;
    const { tenant, system } = connection.source;
    const call = { signal: this.#ending.signal, requestId: `geodata-${tenant}-${kind}` };
    try {
      const read = await readCollection(this.#writer, connection, kind, call, now);
      collection.asOf = read.asOf;
      if (read.changed > 0) collection.changes++;
      collection.failure = null;
      const told = { tenant, system, kind, features: read.features, leftOut: read.leftOut };
      if (read.leftOut > 0) log.warn(told, 'features of a collection were left out');
      else log.info(told, 'a collection of geodata was read');
    } catch (error) {
      if (this.#ending.signal.aborted) return;
      this.#failed(collection, error);
    }
  }

  #failed(collection: CollectionState, error: unknown): void {
    const { now, log } = this.#options;
    const { tenant, system } = collection.connection.source;
    const known = error instanceof SourceFailure || error instanceof AxesError;
    const reason = known ? error.reason : 'BAD_ANSWER';
    if (error instanceof AxesError) log.warn({ tenant, system, reason }, error.message);
    else if (!known)
      log.error(
        { err: error, tenant, system, kind: collection.kind },
        'a collection of geodata could not be kept',
      );
    const at = collection.failure?.reason === reason ? collection.failure.at : new Date(now()).toISOString();
    collection.failure = { at, reason };
  }

  #keptAsOf({ source: { tenant, system } }: GeodataConnection, kind: GeodataKind): string | null {
    const sql = 'SELECT as_of FROM reading WHERE tenant = $tenant AND system = $system AND kind = $kind';
    const [row] = this.#store.all(sql, { tenant, system, kind: kindNumber(kind) });
    return (row?.as_of as string | undefined) ?? null;
  }
}
