import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { text } from '../../connectors/arguments.ts';
import { money } from '../../money.ts';
import type { Row } from '../../store/ledger-store.ts';
import { supplierSpendKey } from '../store/invoice-keys.ts';
import type { InvoiceView } from '../store/invoices.ts';
import { InvoiceStoreConnector } from './invoice-store-connector.ts';
import { type PurchaseCategory, purchaseCategory } from './purchase-category.ts';
import { supplierId, supplierOf } from './supplier-id.ts';

export interface SupplierSpendRecord {
  readonly id: string;
  readonly supplier: { readonly id: string };
  readonly year: number;
  readonly category: PurchaseCategory | null;
  readonly amount: string;
  readonly invoices: number;
}

/** What was bought by supplier, year and kind, invoices less credit notes. Related to `supplier`. */
export class SupplierSpendConnector extends InvoiceStoreConnector<SupplierSpendRecord> {
  readonly type = 'SupplierSpend';

  sortKey({ id }: SupplierSpendRecord): string {
    const { tenant, supplier, year, division } = placeOf(id)!;
    return supplierSpendKey(tenant, supplier, year, division);
  }

  protected find(ids: readonly string[], view: InvoiceView): SupplierSpendRecord[] {
    const keys = ids.flatMap((id) => {
      const place = placeOf(id);
      return place && view.tenants.includes(place.tenant)
        ? [[place.tenant, this.sortKey({ id } as SupplierSpendRecord)]]
        : [];
    });
    return view
      .all(
        `SELECT s.* FROM json_each($keys) k
         CROSS JOIN supplier_spend s ON s.tenant = k.value ->> 0 AND s.sort = k.value ->> 1`,
        { keys: JSON.stringify(keys) },
      )
      .map(toSpend);
  }

  protected listed(args: Arguments, { first, after }: Slice, view: InvoiceView): SupplierSpendRecord[] {
    const supplier = text(args.supplier);
    if (supplier !== null) return this.relatedTo('supplier', [supplier], args, { first, after }, view)[0]!;
    return view
      .all(
        `SELECT s.* FROM json_each($tenants) k CROSS JOIN supplier_spend s ON s.tenant = k.value
         WHERE s.sort > $after AND ($year IS NULL OR s.year = $year)
           AND ($category IS NULL OR s.division = $category)
         ORDER BY s.sort LIMIT $first`,
        { ...parameters(args, view), after: after ?? '', first },
      )
      .map(toSpend);
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    { first, after }: Slice,
    view: InvoiceView,
  ): SupplierSpendRecord[][] {
    if (relation !== 'supplier') return super.relatedTo(relation, parents, args, { first, after }, view);
    const rows = view.all(
      `SELECT * FROM (
         SELECT k.key AS asked, s.*, row_number() OVER (PARTITION BY k.key ORDER BY s.sort) AS position
         FROM json_each($suppliers) k CROSS JOIN json_each($tenants) t
         CROSS JOIN supplier_spend s ON s.tenant = t.value AND s.supplier = k.value
         WHERE s.sort > $after AND ($year IS NULL OR s.year = $year)
           AND ($category IS NULL OR s.division = $category)
       ) WHERE position <= $first ORDER BY asked, position`,
      {
        ...parameters(args, view),
        suppliers: JSON.stringify(parents.map(supplierOf)),
        after: after ?? '',
        first,
      },
    );
    const records: SupplierSpendRecord[][] = parents.map(() => []);
    for (const row of rows) records[row.asked]!.push(toSpend(row));
    return records;
  }
}

function parameters(args: Arguments, view: InvoiceView) {
  return {
    tenants: JSON.stringify(view.tenants),
    year: typeof args.year === 'number' ? args.year : null,
    category: text(args.category),
  };
}

/** `2026-45-<hash>`; `00` where it is of no division. A hash may hold hyphens. */
function placeOf(id: string) {
  const parsed = parseRecordId(id, 'supplier-spend');
  const parts = parsed && /^(\d{4})-(\d\d)-(.+)$/.exec(parsed.local);
  return parts
    ? {
        tenant: parsed.tenant,
        year: Number(parts[1]),
        division: parts[2] === '00' ? '' : parts[2]!,
        supplier: parts[3]!,
      }
    : null;
}

function toSpend({ tenant, supplier, year, division, amount, documents }: Row): SupplierSpendRecord {
  return {
    id: recordId(tenant, 'supplier-spend', `${year}-${division || '00'}-${supplier}`),
    supplier: { id: supplierId(supplier) },
    year,
    category: purchaseCategory(division),
    amount: money(amount),
    invoices: documents,
  };
}
