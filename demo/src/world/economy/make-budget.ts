import type { Random } from '../../random/random.ts';
import type { Unit } from '../organisation/unit.ts';
import type { BudgetLine } from './budget.ts';
import { budgetProfiles, payShares } from './budget-profiles.ts';

/** Gross costs a year for each inhabitant, öre. */
const grossPerInhabitant = 82_000_00;

/** A year's budget of one municipality: every cost centre's lines, then the financing of it all. */
export function makeBudget(
  units: readonly Unit[],
  inhabitants: number,
  year: number,
  random: Random,
): readonly BudgetLine[] {
  const gross = inhabitants * grossPerInhabitant * (year === 2026 ? 1.031 : 1);
  const lines: BudgetLine[] = [];
  for (const unit of units) {
    if (unit.share === 0) continue;
    const profile = budgetProfiles[unit.kind];
    const weights = unit.costCentres.map((_, index) => (index === 0 ? 2 : 1) * (0.8 + random.next() * 0.4));
    const sum = weights.reduce((total, each) => total + each, 0);
    for (const [index, { code }] of unit.costCentres.entries()) {
      const own = (gross * unit.share * weights[index]!) / sum;
      const add = (account: string, amount: number): void => {
        // Budgets are set in whole thousands of SEK a year, at least one for each month.
        const rounded = Math.sign(amount) * Math.max(12_000_00, Math.round(amount / 12_000_00) * 12_000_00);
        lines.push({ costCentre: code, unit: unit.code, account, amount: rounded });
      };
      for (const [account, share] of Object.entries(payShares)) add(account, own * profile.pay * share);
      const bought = Object.values(profile.bought).reduce((total, each) => total + each, 0);
      // Not every cost centre buys everything.
      for (const [account, weight] of Object.entries(profile.bought))
        if (index === 0 || random.chance(0.6)) add(account, (own * (1 - profile.pay) * weight) / bought);
      for (const [account, share] of Object.entries(profile.income))
        if (index === 0) add(account, -own * share * 2);
    }
  }
  return [...lines, ...financing(units, lines)];
}

/** Taxes and state grants cover the net costs with two per cent to spare. */
function financing(units: readonly Unit[], lines: readonly BudgetLine[]): readonly BudgetLine[] {
  const finance = units.find(({ share }) => share === 0)!;
  const net = lines.reduce((sum, { amount }) => sum + amount, 0);
  const at = (account: string, share: number): BudgetLine => ({
    costCentre: finance.costCentres[0]!.code,
    unit: finance.code,
    account,
    amount: Math.round((net * share) / 12_000_00) * 12_000_00,
  });
  return [
    at('8010', -0.71),
    at('8210', -0.24),
    at('8220', -0.06),
    at('8310', -0.05),
    at('8510', 0.012),
    at('7910', 0.028),
  ];
}
