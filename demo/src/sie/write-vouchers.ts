import type { Voucher, VoucherRow } from '../world/economy/voucher.ts';
import type { SieField, SieWriter } from './sie-writer.ts';

/** #VER with its rows. What was added afterwards stands twice, as #RTRANS and then as the #TRANS that counts. */
export function writeVouchers(
  sie: SieWriter,
  vouchers: readonly Voucher[],
  number: (account: string) => string,
  kronor: (ore: number) => string,
  compact: (date: string) => string,
): void {
  for (const voucher of vouchers) {
    const date = compact(voucher.date);
    sie.record('#VER', [
      voucher.series,
      voucher.number,
      date,
      voucher.text,
      compact(voucher.registeredOn),
      voucher.signature,
    ]);
    sie.open();
    for (const row of voucher.rows) {
      const fields: SieField[] = [number(row.account), objects(row), kronor(row.amount)];
      if (row.text) fields.push(date, row.text);
      if (row.correction) {
        while (fields.length < 6) fields.push(fields.length === 3 ? date : '');
        const signed = [...fields, voucher.signature];
        sie.record(row.correction === 'REMOVED' ? '#BTRANS' : '#RTRANS', signed, '   ');
        if (row.correction === 'ADDED') sie.record('#TRANS', signed, '   ');
      } else sie.record('#TRANS', fields, '   ');
    }
    sie.close();
  }
}

function objects({ costCentre, supplier, activity }: VoucherRow): readonly string[] {
  const list: string[] = [];
  if (costCentre) list.push('1', costCentre);
  if (supplier) list.push('9', supplier);
  if (activity) list.push('20', activity);
  return list;
}
