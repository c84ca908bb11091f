import type { EconomyConfiguration } from './economy-configuration.ts';
import { kronor } from './kronor.ts';
import type { Ledger } from './ledger.ts';

/** What one municipality bought from one supplier in one group of accounts. */
export interface Spend {
  readonly group: string;
  readonly supplier: string;
  readonly name: string;
  readonly amount: string;
  readonly vouchers: number;
}

/** Groups 40–49 and 60–79 of Kommun-Bas but for grants given (45). */
const purchase = /^(4[0-46-9]|6\d|7\d)$/;

/** Cost rows of supplier invoices (series L), each its voucher's supplier's, by group and supplier. */
export function spendOf(ledger: Ledger, { groupOf }: EconomyConfiguration): Spend[] {
  const supplierOf = new Map(
    ledger.rows.filter(({ supplier }) => supplier).map(({ voucher, supplier }) => [voucher, supplier]),
  );
  const sums = new Map<string, { amount: number; vouchers: Set<number> }>();
  for (const { voucher, series, account, supplier, amount } of ledger.rows) {
    const of = supplier || supplierOf.get(voucher);
    const group = groupOf(account);
    if (!series.startsWith('L') || !of || ledger.types.get(account) !== 'K' || !purchase.test(group))
      continue;
    const key = `${group} ${of}`;
    if (!sums.has(key)) sums.set(key, { amount: 0, vouchers: new Set() });
    const sum = sums.get(key)!;
    sum.amount += amount;
    sum.vouchers.add(voucher);
  }
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { amount, vouchers }]) => {
      const [group = '', supplier = ''] = key.split(' ');
      return {
        group,
        supplier,
        name: ledger.suppliers.get(supplier) ?? '',
        amount: kronor(amount),
        vouchers: vouchers.size,
      };
    });
}
