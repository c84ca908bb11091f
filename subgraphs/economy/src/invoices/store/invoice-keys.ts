/** Parts of a key are separated by what is below every character that they have; all are ASCII. */
const separator = '\t';

/** Newest first: digits of the date are complemented. Within a day by tenant, then by the local part of the id. */
export function invoiceKey(tenant: string, issuedOn: string, local: string): string {
  return [complement(issuedOn), tenant, local].join(separator);
}

/** Keys between which everything issued within these days stands, both ends included. */
export function daysOfKeys(from: string | null, to: string | null): { from: string; to: string } {
  return { from: to === null ? '' : complement(to), to: from === null ? '~' : `${complement(from)}~` };
}

/** In the order of the invoice. */
export function lineKey(tenant: string, invoice: string, n: number): string {
  return [tenant, invoice, String(n).padStart(6, '0')].join(separator);
}

/** By supplier, newest year first, then by division. */
export function supplierSpendKey(tenant: string, supplier: string, year: number, division: string): string {
  return [supplier, complement(String(year)), division, tenant].join(separator);
}

const complement = (text: string): string => text.replace(/\d/g, (digit) => String(9 - Number(digit)));
