import { type Folders, folderFailure } from '@samgraf/intake';
import type { Owner } from '@samgraf/policy';
import { type ConnectionState, type Scope, within } from '@samgraf/sources';
import type { TimeConnection } from './time-connection.ts';
import { timeKind } from './time-intake.ts';
import type { TimeRow, TimeStore } from './time-store.ts';

/** What payroll systems' files say, of all connections. Knows what may be read of it and how fresh it is. */
export class TimeBook {
  readonly owners: readonly Owner[];
  readonly #store: TimeStore;
  readonly #connections: readonly TimeConnection[];
  readonly #folders: Folders | null;

  constructor(store: TimeStore, connections: readonly TimeConnection[], folders: Folders | null) {
    this.#store = store;
    this.#connections = connections;
    this.#folders = folders;
    this.owners = connections.map(ownerOf);
  }

  /** The connections within a scope. */
  within(scope: Scope): readonly TimeConnection[] {
    return this.#connections.filter((each) => within(scope, ownerOf(each)));
  }

  ownerOf(tenant: string): Owner {
    return ownerOf(this.#connections.find((each) => each.tenant === tenant)!);
  }

  /** What is true of these connections. What was imported stands though its folder has gone. */
  states(connections: readonly TimeConnection[]): ConnectionState[] {
    return connections.map(({ tenant, system }) => {
      const [row] = this.#store.all(
        'SELECT max(as_of) AS as_of FROM pax_file WHERE tenant = $tenant AND system = $system',
        { tenant, system },
      );
      const asOf = (row?.as_of as string | null) ?? null;
      const failure = folderFailure(this.#folders, { tenant, system, kind: timeKind });
      const reason = failure ?? (asOf === null ? 'NEVER_IMPORTED' : null);
      return reason === null
        ? { tenant, system, status: 'CACHED', asOf: asOf! }
        : { tenant, system, status: 'FAILED', asOf, reason };
    });
  }

  /** Rows of these connections' tenants. @param sql with `$tenants` as a JSON list */
  rows(
    connections: readonly TimeConnection[],
    sql: string,
    parameters: Record<string, string | number | null>,
  ): TimeRow[] {
    if (connections.length === 0) return [];
    return this.#store.all(sql, {
      ...parameters,
      tenants: JSON.stringify(connections.map(({ tenant }) => tenant)),
    });
  }
}

const ownerOf = ({ tenant, source }: TimeConnection): Owner => ({ tenant, authority: source.authority });
