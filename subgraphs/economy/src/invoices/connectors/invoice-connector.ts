import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { searched, text } from '../../connectors/arguments.ts';
import { money } from '../../money.ts';
import type { Row } from '../../store/ledger-store.ts';
import { daysOfKeys, invoiceKey } from '../store/invoice-keys.ts';
import type { InvoiceView } from '../store/invoices.ts';
import { amountArgument, dayArgument } from './invoice-arguments.ts';
import { InvoiceStoreConnector } from './invoice-store-connector.ts';
import { referenceOf } from './reference-of.ts';
import { supplierId, supplierOf } from './supplier-id.ts';

export interface InvoiceRecord {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly currency: string;
  readonly buyerReference: string | null;
  readonly reference: { readonly id: string } | null;
  readonly orderReference: string | null;
  readonly diaryNumber: string | null;
  readonly earlierInvoices: readonly string[];
  readonly supplier: { readonly id: string } | null;
  readonly supplierName: string;
  readonly net: string | null;
  readonly vat: string | null;
  readonly payable: string | null;
  readonly status: string;
  readonly response: string | null;
  readonly respondedOn: string | null;
  readonly voucher: { readonly id: string } | null;
}

const columns = `d.*, (SELECT json_group_array(e.number) FROM document_earlier e WHERE e.document = d.id) AS earlier`;

/** Invoices and credit notes, newest first. Related to `supplier`. */
export class InvoiceConnector extends InvoiceStoreConnector<InvoiceRecord> {
  readonly type = 'Invoice';

  sortKey({ id, issuedOn }: InvoiceRecord): string {
    const { tenant, local } = parseRecordId(id, 'invoice')!;
    return invoiceKey(tenant, issuedOn, local);
  }

  protected find(ids: readonly string[], view: InvoiceView): InvoiceRecord[] {
    const keys = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'invoice');
      return parsed && view.tenants.includes(parsed.tenant) ? [[parsed.tenant, parsed.local]] : [];
    });
    return view
      .all(
        `SELECT ${columns} FROM json_each($keys) k
         CROSS JOIN document d ON d.tenant = k.value ->> 0 AND d.local = k.value ->> 1`,
        { keys: JSON.stringify(keys) },
      )
      .map(toInvoice);
  }

  protected listed(args: Arguments, { first, after }: Slice, view: InvoiceView): InvoiceRecord[] {
    const supplier = text(args.supplier);
    const hash = supplier === null ? null : supplierOf(supplier);
    if (supplier !== null && hash === null) return [];
    const days = daysOfKeys(
      dayArgument('issuedFrom', args.issuedFrom),
      dayArgument('issuedTo', args.issuedTo),
    );
    return view
      .all(
        `SELECT ${columns} FROM json_each($tenants) k
         CROSS JOIN document d ON d.id IN (
           SELECT x.id FROM document x
           WHERE x.tenant = k.value AND x.sort > $from AND x.sort < $to
             AND ($supplier IS NULL OR x.supplier = $supplier)
             AND ($dueFrom IS NULL OR x.due_on >= $dueFrom) AND ($dueTo IS NULL OR x.due_on <= $dueTo)
             AND ($status IS NULL OR x.status = $status)
             AND ($reference IS NULL OR x.buyer_reference = $reference)
             AND ($project IS NULL OR x.project = $project)
             AND ($payableFrom IS NULL OR x.payable >= $payableFrom)
             AND ($payableTo IS NULL OR x.payable <= $payableTo)
             AND ($text IS NULL OR instr(x.search, $text) > 0)
           ORDER BY x.sort LIMIT $first)
         ORDER BY d.sort LIMIT $first`,
        {
          tenants: JSON.stringify(view.tenants),
          from: after !== null && after > days.from ? after : days.from,
          to: days.to,
          supplier: hash,
          dueFrom: dayArgument('dueFrom', args.dueFrom),
          dueTo: dayArgument('dueTo', args.dueTo),
          status: text(args.status),
          reference: text(args.buyerReference),
          project: text(args.diaryNumber),
          payableFrom: amountArgument('payableFrom', args.payableFrom),
          payableTo: amountArgument('payableTo', args.payableTo),
          text: searched(args.text),
          first,
        },
      )
      .map(toInvoice);
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    { first, after }: Slice,
    view: InvoiceView,
  ): InvoiceRecord[][] {
    if (relation !== 'supplier') return super.relatedTo(relation, parents, args, { first, after }, view);
    const rows = view.all(
      `SELECT * FROM (
         SELECT k.key AS asked, ${columns}, row_number() OVER (PARTITION BY k.key ORDER BY d.sort) AS position
         FROM json_each($suppliers) k CROSS JOIN json_each($tenants) t
         CROSS JOIN document d ON d.tenant = t.value AND d.supplier = k.value AND d.sort > $after
       ) WHERE position <= $first ORDER BY asked, position`,
      {
        suppliers: JSON.stringify(parents.map(supplierOf)),
        tenants: JSON.stringify(view.tenants),
        after: after ?? '',
        first,
      },
    );
    const records: InvoiceRecord[][] = parents.map(() => []);
    for (const row of rows) records[row.asked]!.push(toInvoice(row));
    return records;
  }
}

function toInvoice(row: Row): InvoiceRecord {
  const amount = (ore: number | null) => (ore === null ? null : money(ore));
  return {
    id: recordId(row.tenant, 'invoice', row.local),
    kind: row.kind,
    number: row.number,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    currency: row.currency,
    buyerReference: row.buyer_reference,
    reference: referenceOf(row.tenant, row.buyer_reference),
    orderReference: row.order_reference,
    diaryNumber: row.project,
    earlierInvoices: JSON.parse(row.earlier),
    supplier: row.supplier === null ? null : { id: supplierId(row.supplier) },
    supplierName: row.supplier_name,
    net: amount(row.net),
    vat: amount(row.vat),
    payable: amount(row.payable),
    status: row.status,
    response: row.response,
    respondedOn: row.responded_on,
    voucher: row.voucher === null ? null : { id: recordId(row.tenant, 'voucher', row.voucher) },
  };
}
