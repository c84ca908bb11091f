import type { EconomyConfiguration } from './economy-configuration.ts';
import { kronor } from './kronor.ts';
import type { Ledger } from './ledger.ts';

/** Sums of one unit, as the graph writes them. */
export interface Sums {
  readonly budget: string;
  readonly outcome: string;
  readonly deviation: string;
}

/** Codes of the units that the file defines. */
export const unitsOf = (ledger: Ledger, { unitPrefixLength }: EconomyConfiguration): string[] =>
  [...ledger.costCentres.keys()].filter((code) => code.length === unitPrefixLength).sort();

/** Budget and outcome of a unit's result accounts, summed by month or by group of accounts. */
export function followUpOf(
  ledger: Ledger,
  configuration: EconomyConfiguration,
  unit: string,
  by: 'MONTH' | 'GROUP',
): Map<string, Sums> {
  const sums = new Map<string, { budget: number; outcome: number }>();
  for (const [kind, lines] of [
    ['budget', ledger.budget],
    ['outcome', ledger.rows],
  ] as const) {
    for (const { period, account, costCentre, amount } of lines) {
      if (!/[IK]/.test(ledger.types.get(account) ?? '')) continue;
      if (costCentre.slice(0, configuration.unitPrefixLength) !== unit) continue;
      const key = by === 'MONTH' ? period : configuration.groupOf(account);
      if (!sums.has(key)) sums.set(key, { budget: 0, outcome: 0 });
      sums.get(key)![kind] += amount;
    }
  }
  return new Map(
    [...sums]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, { budget, outcome }]) => [
        key,
        { budget: kronor(budget), outcome: kronor(outcome), deviation: kronor(budget - outcome) },
      ]),
  );
}
