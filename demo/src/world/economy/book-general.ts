import type { Random } from '../../random/random.ts';
import { civilDate } from '../civil-date.ts';
import type { BookingDays } from './booking-days.ts';
import type { BudgetLine } from './budget.ts';
import type { Draft, VoucherRow } from './voucher.ts';

const monthly = new Set(['8010', '8210', '8220', '8310', '8510', '7910', '3510']);
/** Where the other side of a monthly booking stands. */
const counter: Readonly<Record<string, string>> = { 7910: '1190', 8510: '1930' };
const internal = [
  'Omföring',
  'Intern debitering kost',
  'Intern debitering lokalvård',
  'Internhyra',
  'Periodisering',
  'Fördelning IT',
];

/** Taxes, grants, interest and depreciation each month, and internal transfers to fill the year (series A). */
export function bookGeneral(
  budget: readonly BudgetLine[],
  transfers: number,
  days: BookingDays,
  activityOf: (costCentre: string) => string,
  sign: string,
  random: Random,
): readonly Draft[] {
  const row = (line: { account: string; costCentre: string | null }, amount: number): VoucherRow => ({
    account: line.account,
    costCentre: line.costCentre,
    supplier: null,
    activity: line.costCentre ? activityOf(line.costCentre) : null,
    amount,
    text: null,
  });
  const drafts: Draft[] = [];
  const draft = (date: string, text: string, rows: readonly VoucherRow[]): void => {
    drafts.push({ series: 'A', date, text, registeredOn: date, signature: sign, rows });
  };
  for (const line of budget.filter(({ account }) => monthly.has(account)))
    for (let month = 1; month <= days.paidMonths; month++) {
      const amount = Math.round((line.amount / 12) * (0.97 + random.next() * 0.06));
      const other = { account: counter[line.account] ?? '1930', costCentre: null };
      const date = `${days.year}-${String(month).padStart(2, '0')}-20`;
      draft(date, `Månadsbokning ${line.account}`, [row(line, amount), row(other, -amount)]);
    }
  const lines = budget.filter(({ account }) => account >= '6' && account < '7');
  for (let i = 0; i < transfers; i++) {
    const from = random.pick(lines);
    const to = random.pick(lines);
    const amount = random.integer(50, 12_000) * 100;
    const date = civilDate(random.integer(days.first, days.last));
    const taken = row(from, -amount);
    const given = row({ account: from.account, costCentre: to.costCentre }, amount);
    // Some were booked on the wrong cost centre first and corrected afterwards.
    const corrected = random.chance(0.03) && from.costCentre !== to.costCentre;
    draft(date, random.pick(internal), [
      taken,
      ...(corrected
        ? [
            {
              ...given,
              costCentre: from.costCentre,
              activity: activityOf(from.costCentre),
              correction: 'REMOVED' as const,
            },
            { ...given, correction: 'ADDED' as const },
          ]
        : [given]),
    ]);
  }
  return drafts;
}
