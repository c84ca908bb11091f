import type { Voucher, VoucherRow } from '../economy/voucher.ts';
import { flaws } from './flaws.ts';

/** The flaws of design in one ledger: a row on an undefined cost centre, a voucher that does not balance. */
export function damageVouchers(
  municipality: string,
  year: number,
  vouchers: readonly Voucher[],
): readonly Voucher[] {
  const { danglingCostCentre: dangling, unbalanced } = flaws;
  if (municipality === dangling.municipality && year === dangling.year)
    return firstRow(vouchers, dangling.series, dangling.voucher, (row) => ({
      ...row,
      costCentre: dangling.costCentre,
    }));
  if (municipality === unbalanced.municipality && year === unbalanced.year)
    return firstRow(vouchers, unbalanced.series, unbalanced.voucher, (row) => ({
      ...row,
      amount: row.amount + unbalanced.by,
    }));
  return vouchers;
}

const firstRow = (
  vouchers: readonly Voucher[],
  series: string,
  number: number,
  change: (row: VoucherRow) => VoucherRow,
): readonly Voucher[] =>
  vouchers.map((voucher) =>
    voucher.series === series && voucher.number === number
      ? { ...voucher, rows: voucher.rows.map((row, index) => (index === 0 ? change(row) : row)) }
      : voucher,
  );
