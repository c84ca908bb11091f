import { LedgerStore, type Row } from '../store/ledger-store.ts';

/** The store as connectors read it, which remembers whose information was asked for or read. */
export class WatchedStore extends LedgerStore {
  #lookUps = 0;
  readonly #tenants = new Set<string>();

  override all(sql: string, parameters: Parameters<LedgerStore['all']>[1]): Row[] {
    const rows = super.all(sql, parameters);
    // Which books there are, and how fresh, is no look-up of records.
    const directory = sql.includes('as_of');
    if (!directory) this.#lookUps++;
    const given = Object.entries(parameters).flatMap(([name, value]) => {
      const values = [parsed(value)].flat(9);
      return name === 'tenants' || name === 'tenant'
        ? values
        : values.flatMap((each) => this.#bookTenant(each));
    });
    for (const each of [...given, ...rows.map((row) => row.tenant ?? this.#bookTenant(row.book)[0])]) {
      if (typeof each === 'string') this.#tenants.add(each);
    }
    return rows;
  }

  /** Since it was last asked. */
  reached(): { readonly lookUps: number; readonly tenants: readonly string[] } {
    const reached = { lookUps: this.#lookUps, tenants: [...this.#tenants] };
    this.#lookUps = 0;
    this.#tenants.clear();
    return reached;
  }

  #bookTenant(id: unknown): string[] {
    if (typeof id !== 'number' || id < 7_000_000) return [];
    return super.all('SELECT tenant FROM book WHERE id = $id', { id }).map((each) => each.tenant);
  }
}

/** Lists go to SQLite as JSON. */
function parsed(value: unknown): unknown {
  return typeof value === 'string' && value.startsWith('[') ? JSON.parse(value) : value;
}
