import { type Folders, folderFailure } from '@samgraf/intake';
import type { Owner } from '@samgraf/policy';
import { type Answer, type ConnectionState, type Scope, within } from '@samgraf/sources';
import { asOf } from '../../import/as-of.ts';
import type { LedgerStore, Row } from '../../store/ledger-store.ts';
import { type InvoiceConnection, invoiceKind } from '../import/invoice-connection.ts';

/** What a connector may see: the tenants within the scope. Every statement names them. */
export interface InvoiceView {
  readonly tenants: readonly string[];
  /** Registers of cases within the scope, each with its tenant: `['1461', 'BN']`. */
  readonly registers: ReadonlyArray<readonly [string, string]>;
  all(sql: string, parameters: Parameters<LedgerStore['all']>[1]): Row[];
}

/** The invoices of all connections together. Knows what may be seen of them and how fresh it is. */
export class Invoices {
  readonly owners: readonly Owner[];
  readonly #store: LedgerStore;
  readonly #connections: readonly InvoiceConnection[];
  readonly #folders: Folders | null;

  /** @param folders how the drop folders were seen last; null where nobody watches them. */
  constructor(store: LedgerStore, connections: readonly InvoiceConnection[], folders: Folders | null) {
    this.#store = store;
    this.#connections = connections;
    this.#folders = folders;
    this.owners = connections.flatMap((each) => this.ownersOf(each));
  }

  /** The tenant's connection. */
  connectionOf(tenant: string): InvoiceConnection {
    return this.#connections.find((each) => each.tenant === tenant)!;
  }

  /** Whose the invoices of a connection are, by the configuration. */
  ownersOf({ tenant, source }: InvoiceConnection): Owner[] {
    return [{ tenant, authority: source.authority }];
  }

  answer<R>(scope: Scope, work: (view: InvoiceView) => R): Answer<R> {
    const connections = this.#within(scope);
    return this.#store.atOnce(() => {
      const records = work({
        tenants: connections.map((each) => each.tenant).sort(),
        registers: connections.flatMap(({ tenant, registers }) =>
          Object.entries(registers)
            .filter(([, authority]) => within(scope, { tenant, authority }))
            .map(([register]) => [tenant, register] as const),
        ),
        all: (sql, parameters) => this.#store.all(sql, parameters),
      });
      return { records, states: connections.map((each) => this.#state(each)) };
    });
  }

  /** Invoices are nobody's own data: a scope of one person's records holds none of them. */
  #within(scope: Scope): InvoiceConnection[] {
    if (scope.subject !== null) return [];
    return this.#connections.filter((each) => this.ownersOf(each).some((own) => within(scope, own)));
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
