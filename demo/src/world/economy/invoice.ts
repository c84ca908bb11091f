/** A supplier's invoice to a municipality. */
export interface SupplierInvoice {
  /** The supplier's own number. */
  readonly invoiceNumber: string;
  readonly municipality: string;
  /** Id of the supplier. */
  readonly supplier: string;
  /** The supplier's number in the municipality's ledger. */
  readonly supplierNumber: string;
  /** Reference code: `MK123411`. */
  readonly buyerReference: string;
  readonly issuedOn: string;
  readonly bookedOn: string;
  readonly dueOn: string;
  readonly lines: readonly InvoiceLine[];
}

export interface InvoiceLine {
  readonly text: string;
  readonly account: string;
  readonly costCentre: string;
  /** Öre without VAT. */
  readonly net: number;
  /** Per cent: 25, 12, 6 or 0. */
  readonly vatRate: number;
}

/** VAT of a line, öre. */
export const vatOf = ({ net, vatRate }: InvoiceLine): number => Math.round((net * vatRate) / 100);
