/**
 * Sort keys are ASCII: SQLite compares bytes of UTF-8 and the connectors' contract code units of UTF-16, which
 * there is the same. Parts are separated by a tab, below every character that a code can have, so that the order
 * of keys is the order of their parts; what is not ASCII stands as DEL and its code unit, above the rest.
 */
const separator = '\t';

/** A code as part of a key. */
export function keyPart(code: string): string {
  return code.replace(/[^ -~]/g, (each) => `\x7f${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The code that {@link keyPart} was given. */
export function codeOfPart(part: string): string {
  return part.replace(/\x7f([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The parts of a key, as they were put in. */
export function partsOfKey(key: string): string[] {
  return key.split(separator);
}

/** Of what has a code within its tenant: accounts, units, cost centres. */
export function codeKey(tenant: string, code: string): string {
  return [tenant, keyPart(code)].join(separator);
}

/** Newest first: digits are complemented. Within a day by series, then the highest number first. */
export function voucherKey(
  tenant: string,
  date: string,
  series: string,
  number: string | null,
  local: string,
): string {
  const order = number !== null && /^\d{1,12}$/.test(number) ? complement(number.padStart(12, '0')) : '';
  return [complement(date), tenant, keyPart(series), order, local].join(separator);
}

/** Keys between which all vouchers of a month stand. */
export function monthKeys(period: string): { readonly from: string; readonly to: string } {
  return { from: complement(period), to: `${complement(period)}~` };
}

/** In the order of the voucher's rows. */
export function rowKey(tenant: string, voucher: string, number: number): string {
  return [tenant, voucher, String(number).padStart(8, '0')].join(separator);
}

/** By cost centre, account and month. */
export function budgetKey(
  tenant: string,
  fiscalYear: number,
  costCentre: string,
  account: string,
  period: string,
): string {
  return [tenant, String(fiscalYear), keyPart(costCentre), keyPart(account), period].join(separator);
}

/** By account group and supplier. */
export function spendKey(tenant: string, fiscalYear: number, group: string, supplier: string): string {
  return [tenant, String(fiscalYear), group, keyPart(supplier)].join(separator);
}

/** By unit, group and month; the id last, since one row can be asked for in several ways. */
export function followUpKey(tenant: string, unit: string, group: string, period: string, id: string): string {
  return [tenant, keyPart(unit), group, period, keyPart(id)].join(separator);
}

function complement(text: string): string {
  let key = '';
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    key += digit >= 0 && digit <= 9 ? 9 - digit : text[index];
  }
  return key;
}
