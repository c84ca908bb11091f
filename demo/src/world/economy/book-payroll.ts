import type { Random } from '../../random/random.ts';
import type { Unit } from '../organisation/unit.ts';
import type { BookingDays } from './booking-days.ts';
import type { BudgetLine } from './budget.ts';
import { payShares } from './budget-profiles.ts';
import type { Draft, VoucherRow } from './voucher.ts';

/** One voucher for each unit and pay day (series P): pay by cost centre and account, tax and fees withheld. */
export function bookPayroll(
  units: readonly Unit[],
  budget: readonly BudgetLine[],
  days: BookingDays,
  activityOf: (costCentre: string) => string,
  sign: string,
  random: Random,
): readonly Draft[] {
  const byUnit = new Map<string, BudgetLine[]>();
  for (const line of budget)
    if (line.account in payShares) byUnit.set(line.unit, [...(byUnit.get(line.unit) ?? []), line]);
  const drafts: Draft[] = [];
  for (const unit of units) {
    const lines = byUnit.get(unit.code) ?? [];
    if (lines.length === 0) continue;
    for (let month = 1; month <= days.paidMonths; month++) {
      const date = `${days.year}-${String(month).padStart(2, '0')}-27`;
      const rows: VoucherRow[] = lines.map(({ account, costCentre, amount }) => ({
        account,
        costCentre,
        supplier: null,
        activity: activityOf(costCentre),
        amount: Math.round((amount / 12) * (0.96 + random.next() * 0.07)),
        text: null,
      }));
      const sum = (accounts: readonly string[]) =>
        rows.reduce((total, { account, amount }) => total + (accounts.includes(account) ? amount : 0), 0);
      const tax = Math.round(sum(['5010', '5020', '5110', '5120']) * 0.28);
      const fees = sum(['5610']);
      const pensions = sum(['5710']);
      const all = rows.reduce((total, { amount }) => total + amount, 0);
      const owed = (account: string, amount: number): VoucherRow => ({
        account,
        costCentre: null,
        supplier: null,
        activity: null,
        amount: -amount,
        text: null,
      });
      rows.push(
        owed('2710', tax),
        owed('2730', fees),
        owed('2990', pensions),
        owed('1930', all - tax - fees - pensions),
      );
      drafts.push({
        series: 'P',
        date,
        text: `Lön ${date.slice(0, 7)} ${unit.name}`,
        registeredOn: date,
        signature: sign,
        rows,
      });
    }
  }
  return drafts;
}
