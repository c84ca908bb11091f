import type { Owner } from '@samgraf/policy';
import type { ConnectionState, Scope } from '@samgraf/sources';
import { type Folders, folderFailure } from '../folder-failure.ts';
import type { Progress } from '../progress.ts';
import type { FolderName } from '../worker-messages.ts';

/** A connection that files come over, and the authority whose information what becomes of them is. */
export interface ImportConnection extends FolderName {
  readonly authority: string;
}

/** A row as SQLite gives it. */
// biome-ignore lint/suspicious/noExplicitAny: the columns are named by the statement that asks for them
export type ImportRow = Record<string, any>;

export interface ImportSourceOptions {
  /** The subgraph: `economy`. */
  readonly name: string;
  readonly connections: readonly ImportConnection[];
  /** Reads the store that holds `import` and `import_problem`. @param parameters by name, without `$`. */
  readonly all: (sql: string, parameters: Record<string, string | number | null>) => ImportRow[];
  /** The import at work; null where none is. */
  readonly importer: (Folders & { readonly running: Progress | null }) | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What became of the files of one store's connections. */
export class ImportSource {
  readonly name: string;
  readonly owners: readonly Owner[];
  readonly #options: ImportSourceOptions;

  constructor(options: ImportSourceOptions) {
    this.#options = options;
    this.name = options.name;
    const owners = options.connections.map(ownerOf);
    this.owners = [...new Map(owners.map((each) => [`${each.tenant} ${each.authority}`, each])).values()];
  }

  /** The connections within a scope; a file is nobody's own data. */
  within({ owners, subject }: Scope): readonly ImportConnection[] {
    if (subject !== null) return [];
    return this.#options.connections.filter(({ tenant, authority }) =>
      owners.some((each) => each.tenant === tenant && each.authority === authority),
    );
  }

  /** Rows of these connections, by a statement with {@link ofConnections} in its condition. */
  rows(
    connections: readonly ImportConnection[],
    sql: string,
    parameters: Record<string, string | number | null>,
  ): ImportRow[] {
    if (connections.length === 0) return [];
    const keys = connections.map(({ tenant, system, kind }) => [tenant, system, kind]);
    return this.#options.all(sql, { ...parameters, connections: JSON.stringify(keys) });
  }

  /** What is being read now, where it is of one of these connections. */
  running(connections: readonly ImportConnection[]): Progress | null {
    const progress = this.#options.importer?.running ?? null;
    if (progress === null) return null;
    return connections.some((each) => isSame(each, progress)) ? progress : null;
  }

  states(connections: readonly ImportConnection[]): ConnectionState[] {
    const { importer, now } = this.#options;
    const asOf = new Date(now()).toISOString();
    return connections.map((connection) => {
      const { tenant, system } = connection;
      const reason = folderFailure(importer, connection);
      return reason === null
        ? { tenant, system, status: 'LIVE', asOf }
        : { tenant, system, status: 'FAILED', asOf, reason };
    });
  }

  /** Whose what became of a file is: by the connection that it came over. */
  ownerOf(folder: FolderName): Owner {
    return ownerOf(this.#options.connections.find((each) => isSame(each, folder))!);
  }
}

/**
 * The condition that a row of `import i` is of one of the connections. Whose they are goes into the statement: the
 * store is not asked for what lies outside the scope.
 */
export const ofConnections = `(i.tenant, i.system, i.kind) IN
  (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each($connections))`;

function ownerOf({ tenant, authority }: ImportConnection): Owner {
  return { tenant, authority };
}

function isSame(one: FolderName, other: FolderName): boolean {
  return one.tenant === other.tenant && one.system === other.system && one.kind === other.kind;
}
