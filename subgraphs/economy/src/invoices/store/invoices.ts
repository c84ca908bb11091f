import { type Folders, folderFailure } from '@samgraf/intake';
import type { Owner } from '@samgraf/policy';
import type { Answer, ConnectionState, Scope } from '@samgraf/sources';
import { asOf } from '../../import/as-of.ts';
import type { LedgerStore, Row } from '../../store/ledger-store.ts';
import { type InvoiceConnection, invoiceKind } from '../import/invoice-connection.ts';

/** What a connector may see: the tenants within the scope. Every statement names them. */
export interface InvoiceView {
  readonly tenants: readonly string[];
  all(sql: string, parameters: Parameters<LedgerStore['all']>[1]): Row[];
}

/** The invoices of all connections together. Knows what may be seen of them and how fresh it is. */
export class Invoices {
  readonly owners: readonly Owner[];
  readonly #store: LedgerStore;
  readonly #connections: readonly InvoiceConnection[];
  readonly #folders: Folders | null;
  readonly #ownerByTenant: ReadonlyMap<string, Owner>;

  /** @param folders how the drop folders were seen last; null where nobody watches them. */
  constructor(store: LedgerStore, connections: readonly InvoiceConnection[], folders: Folders | null) {
    this.#store = store;
    this.#connections = connections;
    this.#folders = folders;
    this.#ownerByTenant = new Map(
      connections.map(({ tenant, source }) => [tenant, { tenant, authority: source.authority }]),
    );
    this.owners = [...this.#ownerByTenant.values()];
  }

  /** Whose the invoices of a tenant are, by the configuration. */
  ownerOf(tenant: string): Owner {
    return this.#ownerByTenant.get(tenant)!;
  }

  answer<R>(scope: Scope, work: (view: InvoiceView) => R): Answer<R> {
    const connections = this.#within(scope);
    return this.#store.atOnce(() => {
      const records = work({
        tenants: connections.map((each) => each.tenant).sort(),
        all: (sql, parameters) => this.#store.all(sql, parameters),
      });
      return { records, states: connections.map((each) => this.#state(each)) };
    });
  }

  /** Invoices are nobody's own data: a scope of one person's records holds none of them. */
  #within({ owners, subject }: Scope): InvoiceConnection[] {
    if (subject !== null) return [];
    return this.#connections.filter(({ tenant, source }) =>
      owners.some((each) => each.tenant === tenant && each.authority === source.authority),
    );
  }

  /** As fresh as the newest document says of itself: nobody tells what has not come. */
  #state({ tenant, system }: InvoiceConnection): ConnectionState {
    const [newest] = this.#store.all(
      'SELECT issued_on FROM document WHERE tenant = $tenant ORDER BY sort LIMIT 1',
      { tenant },
    );
    const lost = folderFailure(this.#folders, { tenant, system, kind: invoiceKind });
    const at = newest ? earlier(asOf(newest.issued_on, 0), new Date().toISOString()) : null;
    if (at === null) {
      const reason = lost === null || lost === 'FOLDER_EMPTY' ? 'NEVER_IMPORTED' : lost;
      return { tenant, system, status: 'FAILED', asOf: null, reason };
    }
    if (lost !== null) return { tenant, system, status: 'FAILED', asOf: at, reason: lost };
    return { tenant, system, status: 'CACHED', asOf: at };
  }
}

/** A document can be dated after today; nothing can be known of then. */
const earlier = (one: string, other: string): string => (Date.parse(one) < Date.parse(other) ? one : other);
