import { type Arguments, parseRecordId, type Slice } from '@samgraf/sources';
import type { Row } from '../../store/ledger-store.ts';
import { lineKey } from '../store/invoice-keys.ts';
import type { InvoiceView } from '../store/invoices.ts';
import { InvoiceStoreConnector } from './invoice-store-connector.ts';

/** What an invoice consists of: rows of a table that has the document's id and a number from 1. Related to `invoice`. */
export abstract class InvoicePartConnector<
  T extends { readonly id: string },
> extends InvoiceStoreConnector<T> {
  /** Of the ids: `invoice-line`. */
  protected abstract readonly kind: string;
  protected abstract readonly table: string;

  protected abstract toRecord(row: Row): T;

  sortKey({ id }: T): string {
    const { tenant, invoice, n } = this.#place(id)!;
    return lineKey(tenant, invoice, n);
  }

  protected find(ids: readonly string[], view: InvoiceView): T[] {
    const keys = ids.flatMap((id) => {
      const place = this.#place(id);
      return place && view.tenants.includes(place.tenant) ? [[place.tenant, place.invoice, place.n]] : [];
    });
    return view
      .all(
        `SELECT d.tenant, d.local, p.* FROM json_each($keys) k
         CROSS JOIN document d ON d.tenant = k.value ->> 0 AND d.local = k.value ->> 1
         CROSS JOIN ${this.table} p ON p.document = d.id AND p.n = k.value ->> 2`,
        { keys: JSON.stringify(keys) },
      )
      .map((row) => this.toRecord(row));
  }

  protected listed(_args: Arguments, { first, after }: Slice, view: InvoiceView): T[] {
    const [tenant = '', invoice = '', n = ''] = (after ?? '').split('\t');
    return view
      .all(
        `SELECT d.tenant, d.local, p.* FROM json_each($tenants) k
         CROSS JOIN document d ON d.tenant = k.value AND (d.tenant, d.local) >= ($tenant, $invoice)
         CROSS JOIN ${this.table} p ON p.document = d.id
         WHERE (d.tenant, d.local, p.n) > ($tenant, $invoice, $n)
         ORDER BY d.tenant, d.local, p.n LIMIT $first`,
        { tenants: JSON.stringify(view.tenants), tenant, invoice, n: Number(n) || 0, first },
      )
      .map((row) => this.toRecord(row));
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    { first, after }: Slice,
    view: InvoiceView,
  ): T[][] {
    if (relation !== 'invoice') return super.relatedTo(relation, parents, args, { first, after }, view);
    const keys = parents.map((parent) => {
      const parsed = parseRecordId(parent, 'invoice');
      if (parsed === null || !view.tenants.includes(parsed.tenant)) return [null, null, 0];
      return [parsed.tenant, parsed.local, lastSeen(parsed.tenant, parsed.local, after)];
    });
    const rows = view.all(
      `SELECT * FROM (
         SELECT k.key AS asked, d.tenant, d.local, p.*,
           row_number() OVER (PARTITION BY k.key ORDER BY p.n) AS position
         FROM json_each($keys) k
         CROSS JOIN document d ON d.tenant = k.value ->> 0 AND d.local = k.value ->> 1
         CROSS JOIN ${this.table} p ON p.document = d.id AND p.n > k.value ->> 2
       ) WHERE position <= $first ORDER BY asked, position`,
      { keys: JSON.stringify(keys), first },
    );
    const records: T[][] = parents.map(() => []);
    for (const row of rows) records[row.asked]!.push(this.toRecord(row));
    return records;
  }

  #place(id: string): { tenant: string; invoice: string; n: number } | null {
    const parsed = parseRecordId(id, this.kind);
    const parts = parsed && /^(.+)-([1-9]\d{0,5})$/.exec(parsed.local);
    return parts ? { tenant: parsed.tenant, invoice: parts[1]!, n: Number(parts[2]) } : null;
  }
}

/** The number of an invoice's last part at or before a key; `after` may be of another invoice. */
function lastSeen(tenant: string, invoice: string, after: string | null): number {
  if (after === null || after < lineKey(tenant, invoice, 0)) return 0;
  const [afterTenant, afterInvoice, n] = after.split('\t');
  return afterTenant === tenant && afterInvoice === invoice ? Number(n) || 0 : Number.MAX_SAFE_INTEGER;
}
