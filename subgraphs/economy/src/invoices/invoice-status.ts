/** What is known of an invoice besides itself. */
export interface InvoiceFacts {
  /** What is to be paid, öre; null in another currency. */
  readonly payable: number | null;
  /** Whether a voucher of the ledger bears its number and amount. */
  readonly booked: boolean;
  /** Whether the ledger has paid that amount for that number. */
  readonly paid: boolean;
  /** The status of the latest invoice response that was sent. */
  readonly response: string | null;
  /** What credit notes that name it give back, öre; not above zero. */
  readonly credited: number;
}

export type InvoiceStatus = 'RECEIVED' | 'CERTIFIED' | 'PAID' | 'DISPUTED' | 'CREDITED';

/**
 * Where an invoice stands. The first that holds:
 *
 * 1. CREDITED (krediterad): credit notes that name it give back all of it.
 * 2. PAID (betald): the ledger has paid it, or the latest response says that it is paid (PD).
 * 3. DISPUTED (bestridd): the latest response is a rejection (RE) or a query (UQ).
 * 4. CERTIFIED (attesterad): the ledger has booked it, or the latest response accepts it (AP, CA).
 * 5. RECEIVED (mottagen): nothing more is known.
 *
 * Money that has left beats what was said before it did, and the ledger is the system of record for it.
 */
export function invoiceStatus({ payable, booked, paid, response, credited }: InvoiceFacts): InvoiceStatus {
  if (payable !== null && payable > 0 && -credited >= payable) return 'CREDITED';
  if (paid || response === 'PD') return 'PAID';
  if (response === 'RE' || response === 'UQ') return 'DISPUTED';
  if (booked || response === 'AP' || response === 'CA') return 'CERTIFIED';
  return 'RECEIVED';
}
