import { parseRecordId } from '@samgraf/sources';
import type { LedgerView } from '../store/ledgers.ts';

export interface VoucherPlace {
  readonly tenant: string;
  readonly book: number;
  readonly local: string;
}

/** Where a voucher would stand, by its id; null where that is outside the view. */
export function placeOfVoucher(id: string, view: LedgerView): VoucherPlace | null {
  const parsed = parseRecordId(id, 'voucher');
  return parsed === null ? null : placeOfLocal(parsed.tenant, parsed.local, view);
}

/** The same by tenant and local part (`2026-A-123`), which begins with the fiscal year. */
export function placeOfLocal(tenant: string, local: string, view: LedgerView): VoucherPlace | null {
  const year = /^(\d{4})-/.exec(local)?.[1];
  const book = year === undefined ? null : view.book(tenant, Number(year));
  return book === null ? null : { tenant, book: book.id, local };
}
