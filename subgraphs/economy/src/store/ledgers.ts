import { type Folders, folderFailure } from '@samgraf/intake';
import type { Owner } from '@samgraf/policy';
import type { Answer, ConnectionState, Scope } from '@samgraf/sources';
import type { LedgerConnection } from '../import/ledger-connection.ts';
import { ledgerKind } from '../import/ledger-kind.ts';
import type { LedgerStore, Row } from './ledger-store.ts';

/** One tenant's ledger of one fiscal year. */
export interface Book {
  readonly id: number;
  readonly tenant: string;
  readonly fiscalYear: number;
  /** RFC 3339. */
  readonly asOf: string;
}

/** What a connector may see: the books within the scope, and no way to any other. */
export interface LedgerView {
  readonly tenants: readonly string[];
  /** By tenant, then year. */
  readonly books: readonly Book[];
  book(tenant: string, fiscalYear: number): Book | null;
  all(sql: string, parameters: Parameters<LedgerStore['all']>[1]): Row[];
}

/** The ledgers of all connections together. Knows what may be seen of them and how fresh it is. */
export class Ledgers {
  readonly owners: readonly Owner[];
  readonly #store: LedgerStore;
  readonly #connections: readonly LedgerConnection[];
  readonly #folders: Folders | null;
  readonly #ownerByTenant: ReadonlyMap<string, Owner>;

  /** @param folders what is known of the drop folders; null where nobody watches them. */
  constructor(store: LedgerStore, connections: readonly LedgerConnection[], folders: Folders | null = null) {
    this.#store = store;
    this.#connections = connections;
    this.#folders = folders;
    this.#ownerByTenant = new Map(
      connections.map(({ tenant, source }) => [tenant, { tenant, authority: source.authority }]),
    );
    this.owners = [...this.#ownerByTenant.values()];
  }

  /** Whose the ledger of a tenant is, by the configuration. */
  ownerOf(tenant: string): Owner {
    return this.#ownerByTenant.get(tenant)!;
  }

  /** @param fiscalYear the one year that is asked about; null for all. */
  answer<R>(scope: Scope, fiscalYear: number | null, work: (view: LedgerView) => R): Answer<R> {
    const connections = this.#within(scope);
    const tenants = connections.map((each) => each.tenant);
    return this.#store.atOnce(() => {
      const all = this.#books(tenants);
      const books = fiscalYear === null ? all : all.filter((each) => each.fiscalYear === fiscalYear);
      const byYear = new Map(books.map((each) => [`${each.tenant} ${each.fiscalYear}`, each]));
      const records = work({
        tenants,
        books,
        book: (tenant, year) => byYear.get(`${tenant} ${year}`) ?? null,
        all: (sql, parameters) => this.#store.all(sql, parameters),
      });
      return { records, states: connections.map((each) => this.#state(each, books, all)) };
    });
  }

  /** A ledger is nobody's own data: a scope of one person's records holds none of it. */
  #within({ owners, subject }: Scope): LedgerConnection[] {
    if (subject !== null) return [];
    return this.#connections.filter(({ tenant, source }) =>
      owners.some((each) => each.tenant === tenant && each.authority === source.authority),
    );
  }

  #books(tenants: readonly string[]): Book[] {
    return this.#store
      .all(
        `SELECT id, tenant, fiscal_year, as_of FROM book
         WHERE tenant IN (SELECT value FROM json_each($tenants)) ORDER BY tenant, fiscal_year`,
        { tenants: JSON.stringify(tenants) },
      )
      .map((row) => ({ id: row.id, tenant: row.tenant, fiscalYear: row.fiscal_year, asOf: row.as_of }));
  }

  /** A folder that is gone leaves what came from it, but nobody knows any longer how fresh that is. */
  #state(
    { tenant, system }: LedgerConnection,
    asked: readonly Book[],
    all: readonly Book[],
  ): ConnectionState {
    const lost = folderFailure(this.#folders, { tenant, system, kind: ledgerKind });
    const own = asked.filter((each) => each.tenant === tenant);
    const others = all.filter((each) => each.tenant === tenant);
    const failed = (reason: string, books: readonly Book[]): ConnectionState => {
      const asOf = books.length === 0 ? null : latest(books);
      return { tenant, system, status: 'FAILED', asOf, reason };
    };
    if (others.length === 0) {
      return failed(lost === null || lost === 'FOLDER_EMPTY' ? 'NEVER_IMPORTED' : lost, []);
    }
    if (lost !== null) return failed(lost, own.length > 0 ? own : others);
    if (own.length === 0) return failed('YEAR_NOT_IMPORTED', others);
    return { tenant, system, status: 'CACHED', asOf: latest(own) };
  }
}

function latest(books: readonly Book[]): string {
  return books
    .map((each) => each.asOf)
    .reduce((one, other) => (Date.parse(one) > Date.parse(other) ? one : other));
}
