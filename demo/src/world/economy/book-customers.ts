import type { Random } from '../../random/random.ts';
import { weighted } from '../../random/weighted.ts';
import { civilDate } from '../civil-date.ts';
import type { BookingDays } from './booking-days.ts';
import type { BudgetLine } from './budget.ts';
import type { Draft, VoucherRow } from './voucher.ts';

const texts: Readonly<Record<string, string>> = {
  3010: 'Försäljning',
  3020: 'Försäljning',
  3111: 'Bygglovsavgift',
  3113: 'Tillsynsavgift',
  3130: 'VA och renhållning',
  3132: 'Avgift äldreomsorg',
  3133: 'Avgift barnomsorg',
  3410: 'Hyra',
  3420: 'Arrende',
  3610: 'Interkommunal ersättning',
};
const taxed = new Set(['3010', '3130']);

/** Invoices to customers and their payments (series K), so many in all. */
export function bookCustomers(
  budget: readonly BudgetLine[],
  count: number,
  days: BookingDays,
  activityOf: (costCentre: string) => string,
  sign: string,
  random: Random,
): readonly Draft[] {
  const lines = budget.filter(({ account }) => account in texts);
  const weight = ({ amount }: BudgetLine) => Math.abs(amount) ** 0.6;
  const weights = lines.reduce((sum, line) => sum + weight(line), 0);
  const pickLine = weighted(lines.map((line) => [line, weight(line)] as const));
  const wholeYear = count / days.part;
  const drafts: Draft[] = [];
  for (let i = 0; i < count; i++) {
    const line = pickLine(random);
    const usual = line.amount / ((wholeYear * weight(line)) / weights);
    const income = Math.round(usual * (0.4 + random.next() * 1.2));
    const vat = taxed.has(line.account) ? Math.round(income * 0.25) : 0;
    const booked = random.integer(days.first, days.last);
    const number = random.integer(300_000, 999_999);
    const row = (account: string, amount: number, own = false): VoucherRow => ({
      account,
      costCentre: own ? line.costCentre : null,
      supplier: null,
      activity: own ? activityOf(line.costCentre) : null,
      amount,
      text: null,
    });
    const draft = (day: number, text: string, rows: readonly VoucherRow[]): void => {
      const date = civilDate(day);
      drafts.push({ series: 'K', date, text, registeredOn: date, signature: sign, rows });
    };
    draft(booked, `Kundfaktura ${number} ${texts[line.account]}`, [
      row('1510', -income - vat),
      row(line.account, income, true),
      ...(vat === 0 ? [] : [row('2610', vat)]),
    ]);
    const paid = booked + random.integer(10, 32);
    if (paid <= days.last)
      draft(paid, `Inbetalning ${number}`, [row('1930', -income - vat), row('1510', income + vat)]);
  }
  return drafts;
}
