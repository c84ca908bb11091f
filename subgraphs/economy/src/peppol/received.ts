import type { Attachment } from './attachment-reader.ts';

export interface ReceivedLine {
  readonly text: string;
  /** As it stands: may have more decimals than amounts. */
  readonly quantity: string;
  readonly unit: string;
  /** Öre without VAT; negative on a credit note. Null where the document is not in SEK. */
  readonly net: number | null;
  /** Per cent; null where none is said. */
  readonly vatRate: string | null;
  /** A code of the EU's procurement vocabulary (CPV); null where the line has none. */
  readonly commodity: string | null;
}

/** An invoice or a credit note that kept all rules by which it would be refused. */
export interface ReceivedInvoice {
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly currency: string;
  readonly buyerReference: string | null;
  readonly order: string | null;
  /** What it was bought for (BT-11): the diary number of a case. Credit notes have no element for it. */
  readonly project: string | null;
  /** Numbers of earlier invoices that it speaks of (BT-25): those that a credit note credits. */
  readonly earlier: readonly string[];
  readonly seller: {
    readonly name: string;
    /** Ten digits; null where it has none that is Swedish. */
    readonly organisationNumber: string | null;
  };
  /** Öre; null where the document is not in SEK. Negative on a credit note. */
  readonly net: number | null;
  readonly vat: number | null;
  readonly payable: number | null;
  readonly lines: readonly ReceivedLine[];
  readonly attachments: readonly Attachment[];
}

/** What the buyer's system has said of an invoice. */
export interface ReceivedResponse {
  readonly kind: 'RESPONSE';
  readonly code: 'AB' | 'IP' | 'UQ' | 'CA' | 'RE' | 'AP' | 'PD';
  readonly sentOn: string;
  /** `hh:mm:ss`; empty where no time is said. */
  readonly sentAt: string;
  readonly invoiceNumber: string;
  /** Of who had sent the invoice; null where it is not said. */
  readonly sellerNumber: string | null;
}

export type Received = ReceivedInvoice | ReceivedResponse;
