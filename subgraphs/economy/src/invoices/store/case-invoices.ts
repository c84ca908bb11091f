import type { Owner } from '@samgraf/policy';
import type { InvoiceConnection } from '../import/invoice-connection.ts';
import { Invoices } from './invoices.ts';

/**
 * Invoices as what was bought for cases: each is the information of the authority in whose register its case is. One that
 * names a register that the configuration does not know is nobody's.
 */
export class CaseInvoices extends Invoices {
  override ownersOf({ tenant, registers }: InvoiceConnection): Owner[] {
    return [...new Set(Object.values(registers))].map((authority) => ({ tenant, authority }));
  }
}
