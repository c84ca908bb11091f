import type { InvoiceLine } from '../world/economy/invoice.ts';
import type { Attachment } from './attachment.ts';

/** What one Peppol document is about. */
export interface PeppolDocument {
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  readonly number: string;
  readonly issuedOn: string;
  /** Credit notes have none. */
  readonly dueOn: string | null;
  readonly buyerReference: string;
  readonly order: string | null;
  /** The diary number of the case that it was bought for (BT-11); a credit note has no element for it. */
  readonly project: string | null;
  /** The number of the invoice that is credited. */
  readonly credits: string | null;
  readonly note: string | null;
  readonly seller: {
    readonly name: string;
    readonly organisationNumber: string;
    readonly bankgiro: string;
  };
  readonly buyer: { readonly name: string; readonly organisationNumber: string; readonly endpoint: string };
  readonly lines: readonly InvoiceLine[];
  readonly attachment: Attachment | null;
  /** Added to the amount to pay, öre: what makes a document wrong. */
  readonly off: number;
}
