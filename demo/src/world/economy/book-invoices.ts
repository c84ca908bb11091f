import type { Random } from '../../random/random.ts';
import { addDays } from '../civil-date.ts';
import { referenceDate } from '../reference-date.ts';
import { schoolTransport } from './activity.ts';
import type { SupplierInvoice } from './invoice.ts';
import { vatOf } from './invoice.ts';
import type { Draft, VoucherRow } from './voucher.ts';

const balance = (account: string, amount: number, text: string | null = null): VoucherRow => ({
  account,
  costCentre: null,
  supplier: null,
  activity: null,
  amount,
  text,
});

/** An invoice as it is booked (series L), and its payment when it fell due within the year (series A). */
export function bookInvoice(
  invoice: SupplierInvoice,
  supplierName: string,
  activityOf: (costCentre: string) => string,
  sign: string,
  random: Random,
): readonly Draft[] {
  const vat = invoice.lines.reduce((sum, line) => sum + vatOf(line), 0);
  const gross = invoice.lines.reduce((sum, { net }) => sum + net, vat);
  const text = `${supplierName} ${invoice.invoiceNumber}`.slice(0, 60);
  const registeredOn = addDays(invoice.bookedOn, random.integer(0, 3));
  const booked: Draft = {
    series: 'L',
    date: invoice.bookedOn,
    text,
    registeredOn: registeredOn > referenceDate ? invoice.bookedOn : registeredOn,
    signature: sign,
    rows: [
      ...invoice.lines.map((line) => ({
        account: line.account,
        costCentre: line.costCentre,
        supplier: invoice.supplierNumber,
        activity:
          line.account === schoolTransport.account ? schoolTransport.code : activityOf(line.costCentre),
        amount: line.net,
        text: line.text,
      })),
      ...(vat === 0 ? [] : [balance('1648', vat)]),
      balance('2441', -gross, `Faktura ${invoice.invoiceNumber}`),
    ],
  };
  const sameYear = invoice.dueOn.slice(0, 4) === invoice.bookedOn.slice(0, 4);
  if (!sameYear || invoice.dueOn > referenceDate) return [booked];
  const paid: Draft = {
    series: 'A',
    date: invoice.dueOn,
    text: `Utbetalning ${text}`.slice(0, 60),
    registeredOn: invoice.dueOn,
    signature: sign,
    rows: [balance('2441', gross), balance('1930', -gross)],
  };
  return [booked, paid];
}
