import { type Connector, NameConnector } from '@samgraf/sources';
import type { CaseInvoices } from '../store/case-invoices.ts';
import type { Invoices } from '../store/invoices.ts';
import { CaseInvoiceConnector } from './case-invoice-connector.ts';
import { InvoiceAttachmentConnector } from './invoice-attachment-connector.ts';
import { InvoiceConnector } from './invoice-connector.ts';
import { InvoiceLineConnector } from './invoice-line-connector.ts';
import { SupplierConnector } from './supplier-connector.ts';
import { SupplierSpendConnector } from './supplier-spend-connector.ts';

/** One connector for each type; of suppliers, which nobody owns alone, one for each tenant. */
export function invoiceConnectors(invoices: Invoices, ofCases: CaseInvoices): Connector[] {
  return [
    new InvoiceConnector(invoices),
    new InvoiceLineConnector(invoices),
    new InvoiceAttachmentConnector(invoices),
    new CaseInvoiceConnector(ofCases),
    new SupplierSpendConnector(invoices),
    new NameConnector({
      type: 'CaseReference',
      kind: 'case-reference',
      owners: invoices.owners,
      read: (id, diaryNumber) => ({ id, diaryNumber }),
    }),
    new NameConnector({
      type: 'InvoiceReference',
      kind: 'invoice-reference',
      owners: invoices.owners,
      read: (id, code) => ({ id, code }),
    }),
    ...invoices.owners.map((owner) => new SupplierConnector(invoices, owner)),
  ];
}
