import type { LedgerYear } from './make-ledger.ts';

/** Balances of a year by account, öre. */
export interface Balances {
  readonly opening: ReadonlyMap<string, number>;
  readonly closing: ReadonlyMap<string, number>;
  /** Of result accounts (class 3–8). */
  readonly result: ReadonlyMap<string, number>;
}

/** What a municipality of so many inhabitants opened its books with in 2025: assets, loans, and equity between. */
export function firstOpening(inhabitants: number): ReadonlyMap<string, number> {
  const per = (sek: number): number => inhabitants * sek * 100;
  const known: Array<[string, number]> = [
    ['1110', per(14_000)],
    ['1120', per(52_000)],
    ['1190', -per(21_000)],
    ['1210', per(8_000)],
    ['1290', -per(4_500)],
    ['1310', per(6_000)],
    ['1510', per(1_800)],
    ['1930', per(7_000)],
    ['2210', -per(5_500)],
    ['2350', -per(24_000)],
    ['2441', -per(2_600)],
    ['2710', -per(900)],
    ['2730', -per(1_100)],
    ['2910', -per(2_300)],
  ];
  const equity = -known.reduce((sum, [, amount]) => sum + amount, 0);
  return new Map([...known, ['2010', equity]]);
}

/** Closing balances and result of a year, from its vouchers. Removed rows do not count. */
export function makeBalances(opening: ReadonlyMap<string, number>, { vouchers }: LedgerYear): Balances {
  const closing = new Map(opening);
  const result = new Map<string, number>();
  for (const { rows } of vouchers)
    for (const { account, amount, correction } of rows) {
      if (correction === 'REMOVED') continue;
      const kept = account < '3' ? closing : result;
      kept.set(account, (kept.get(account) ?? 0) + amount);
    }
  return { opening, closing, result };
}

/** Next year's opening: what was left, with the year's result in equity. */
export function nextOpening({ closing, result }: Balances): ReadonlyMap<string, number> {
  let earned = 0;
  for (const amount of result.values()) earned += amount;
  return new Map([...closing, ['2010', (closing.get('2010') ?? 0) + earned]]);
}
