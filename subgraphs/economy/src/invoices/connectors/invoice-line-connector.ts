import { recordId } from '@samgraf/sources';
import { money } from '../../money.ts';
import type { Row } from '../../store/ledger-store.ts';
import { InvoicePartConnector } from './invoice-part-connector.ts';
import { type PurchaseCategory, purchaseCategory } from './purchase-category.ts';

export interface InvoiceLineRecord {
  readonly id: string;
  readonly text: string;
  readonly quantity: string;
  readonly unit: string;
  readonly net: string | null;
  readonly vatRate: string | null;
  readonly commodityCode: string | null;
  readonly category: PurchaseCategory | null;
}

/** Lines of invoices, in the invoice's order. */
export class InvoiceLineConnector extends InvoicePartConnector<InvoiceLineRecord> {
  readonly type = 'InvoiceLine';
  protected readonly kind = 'invoice-line';
  protected readonly table = 'document_line';

  protected toRecord(row: Row): InvoiceLineRecord {
    return {
      id: recordId(row.tenant, this.kind, `${row.local}-${row.n}`),
      text: row.text,
      quantity: row.quantity,
      unit: row.unit,
      net: row.net === null ? null : money(row.net),
      vatRate: row.vat_rate,
      commodityCode: row.commodity,
      category: purchaseCategory(row.commodity?.slice(0, 2) ?? ''),
    };
  }
}
