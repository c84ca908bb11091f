import { type Folders, folderFailure } from '@samgraf/intake';
import type { Owner } from '@samgraf/policy';
import { authoritiesWithin, type ConnectionState, type Scope } from '@samgraf/sources';
import type { ExportConnection } from '../../import/export-connection.ts';
import { exportKind } from '../../import/export-intake.ts';
import type { ExportStore, Row } from '../../store/export-store.ts';

/** The export that stands of one connection, and what of it may be read. */
export interface StandingExport {
  readonly id: number;
  readonly tenant: string;
  /** RFC 3339 */
  readonly asOf: string;
  readonly authorities: readonly string[];
}

/** The latest exports of all connections. Knows what may be read of them and how fresh they are. */
export class Exports {
  readonly owners: readonly Owner[];
  readonly #store: ExportStore;
  readonly #connections: readonly ExportConnection[];
  readonly #folders: Folders | null;

  constructor(store: ExportStore, connections: readonly ExportConnection[], folders: Folders | null) {
    this.#store = store;
    this.#connections = connections;
    this.#folders = folders;
    this.owners = connections.flatMap(({ tenant, source }) =>
      [...new Set(Object.values(source.namespaces))].map((authority) => ({ tenant, authority })),
    );
  }

  /** Those within the scope, each with the authorities that the scope opens: what else it holds is not asked for. */
  standing(scope: Scope): StandingExport[] {
    return this.#within(scope).flatMap(({ connection, authorities }) => {
      const row = this.#row(connection);
      return row ? [{ id: row.id, tenant: connection.tenant, asOf: row.as_of, authorities }] : [];
    });
  }

  /** What is true of each connection within the scope. What was imported stands though its folder has gone. */
  states(scope: Scope): ConnectionState[] {
    return this.#within(scope).map(({ connection }) => {
      const { tenant, system } = connection;
      const asOf = this.#row(connection)?.as_of ?? null;
      const failure = folderFailure(this.#folders, { tenant, system, kind: exportKind });
      const reason = failure ?? (asOf === null ? 'NEVER_IMPORTED' : null);
      return reason === null
        ? { tenant, system, status: 'CACHED', asOf: asOf! }
        : { tenant, system, status: 'FAILED', asOf, reason };
    });
  }

  /** Of one moment, whatever is imported meanwhile. */
  atOnce<T>(work: () => T): T {
    return this.#store.atOnce(work);
  }

  all(sql: string, parameters: Parameters<ExportStore['all']>[1]): Row[] {
    return this.#store.all(sql, parameters);
  }

  #within(scope: Scope) {
    return this.#connections.flatMap((connection) => {
      const own = new Set(Object.values(connection.source.namespaces));
      const authorities = [...authoritiesWithin(scope, connection.tenant)].filter((each) => own.has(each));
      return authorities.length > 0 ? [{ connection, authorities }] : [];
    });
  }

  #row({ tenant, system }: ExportConnection): Row | undefined {
    return this.#store.all('SELECT id, as_of FROM export WHERE tenant = $tenant AND system = $system', {
      tenant,
      system,
    })[0];
  }
}
