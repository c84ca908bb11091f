import { makeRandom } from '../../random/make-random.ts';
import { damageVouchers } from '../flaws/damage-vouchers.ts';
import type { MunicipalityWorld, World } from '../world.ts';
import { activities } from './activity.ts';
import { bookCustomers } from './book-customers.ts';
import { bookGeneral } from './book-general.ts';
import { bookInvoice } from './book-invoices.ts';
import { bookPayroll } from './book-payroll.ts';
import { bookingDays } from './booking-days.ts';
import type { BudgetLine } from './budget.ts';
import { ledgerBudget } from './ledger-budget.ts';
import { makeInvoices } from './make-invoices.ts';
import type { Draft, Voucher } from './voucher.ts';
import { voucherCounts } from './voucher-counts.ts';

export interface LedgerYear {
  readonly year: number;
  readonly budget: readonly BudgetLine[];
  /** By series, then number. */
  readonly vouchers: readonly Voucher[];
}

/** So that a small world has corrections too. */
const fewestTransfers = 120;

/** What one municipality booked in a year, until the reference date. */
export function makeLedger(world: World, part: MunicipalityWorld, year: number): LedgerYear {
  const { code } = part.profile;
  const random = makeRandom(`${world.seed}/ledger/${code}/${year}`);
  const days = bookingDays(year);
  const counts = voucherCounts(world, part);
  const budget = ledgerBudget(world, part, year);
  const kinds = new Map(
    part.units.flatMap((unit) => unit.costCentres.map((centre) => [centre.code, activities[unit.kind].code])),
  );
  const activityOf = (costCentre: string): string => kinds.get(costCentre)!;
  const bookkeepers = part.employees.filter(({ title }) => title === 'Ekonom' || title === 'Administratör');
  const sign = (): string =>
    (bookkeepers.length > 0 ? random.pick(bookkeepers) : part.employees[0]!).signature;
  const names = new Map(part.supplierEntries.map(({ number, name }) => [number, name]));
  const drafts: Draft[] = [
    ...makeInvoices(world, part, year).flatMap((invoice) =>
      bookInvoice(invoice, names.get(invoice.supplierNumber)!, activityOf, sign(), random),
    ),
    ...bookPayroll(part.units, budget, days, activityOf, sign(), random),
    ...bookCustomers(budget, Math.round(counts.customer * days.part), days, activityOf, sign(), random),
  ];
  const monthly = bookGeneral(budget, 0, days, activityOf, sign(), random.fork('months'));
  const transfers = Math.max(
    fewestTransfers,
    Math.round(counts.all * days.part) - drafts.length - monthly.length,
  );
  // The same stream again: the months come out the same, the transfers after them.
  drafts.push(...bookGeneral(budget, transfers, days, activityOf, sign(), random.fork('months')));
  return { year, budget, vouchers: damageVouchers(code, year, numbered(drafts)) };
}

function numbered(drafts: readonly Draft[]): readonly Voucher[] {
  const order = (a: Draft, b: Draft): number =>
    a.series < b.series ? -1 : a.series > b.series ? 1 : a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
  const numbers = new Map<string, number>();
  return [...drafts].sort(order).map((draft) => {
    const number = (numbers.get(draft.series) ?? 0) + 1;
    numbers.set(draft.series, number);
    return { ...draft, number };
  });
}
