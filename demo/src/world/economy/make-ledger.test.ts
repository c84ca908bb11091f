import { describe, expect, it } from '@jest/globals';
import { smallWorld } from '../../testing/small-world.ts';
import { flaws } from '../flaws/flaws.ts';
import { amalNumbers, amalRanges } from './amal-plan.ts';
import { kommunBas } from './kommun-bas.ts';
import { firstOpening, makeBalances, nextOpening } from './make-balances.ts';
import { makeLedger } from './make-ledger.ts';

const world = smallWorld();
const ledgers = [...world.municipalities.values()].flatMap((part) =>
  [2025, 2026].map((year) => ({ part, ledger: makeLedger(world, part, year) })),
);

describe('makeLedger', () => {
  it('balances every voucher but the one that is meant not to', () => {
    const unbalanced = ledgers.flatMap(({ part, ledger }) =>
      ledger.vouchers.flatMap(({ series, number, rows }) => {
        const sum = rows.reduce(
          (total, { amount, correction }) => total + (correction === 'REMOVED' ? 0 : amount),
          0,
        );
        return sum === 0
          ? []
          : [{ municipality: part.profile.code, year: ledger.year, series, voucher: number, by: sum }];
      }),
    );
    expect(unbalanced).toEqual([flaws.unbalanced]);
  });

  it('books on cost centres, suppliers and accounts that exist, but for the one dangling', () => {
    const accounts = new Set(kommunBas.map(({ number }) => number));
    const dangling: unknown[] = [];
    for (const { part, ledger } of ledgers) {
      const centres = new Set(part.units.flatMap(({ costCentres }) => costCentres.map(({ code }) => code)));
      const suppliers = new Set(part.supplierEntries.map(({ number }) => number));
      for (const { series, number, rows } of ledger.vouchers)
        for (const { account, costCentre, supplier } of rows) {
          // Not an expectation for each of many rows: that would take seconds.
          if (!accounts.has(account) || (supplier && !suppliers.has(supplier)))
            throw new Error(`${series} ${number} is booked on what does not exist`);
          if (costCentre && !centres.has(costCentre))
            dangling.push({
              municipality: part.profile.code,
              year: ledger.year,
              series,
              voucher: number,
              costCentre,
            });
        }
    }
    expect(dangling).toEqual([flaws.danglingCostCentre]);
  });

  it('books school transport on an activity of its own, whichever cost centre pays', () => {
    const rows = ledgers.flatMap(({ ledger }) => ledger.vouchers.flatMap((voucher) => voucher.rows));
    const booked = rows.filter(({ account }) => account === '7010');
    expect(booked.length).toBeGreaterThan(20);
    expect(rows.filter(({ activity }) => activity === '4450')).toEqual(booked);
    expect(booked.every(({ supplier }) => supplier !== null)).toBe(true);
  });

  it('numbers each series from one, in the order of dates, within the year and not after the reference date', () => {
    for (const { ledger } of ledgers)
      for (const series of ['A', 'L', 'K', 'P']) {
        const own = ledger.vouchers.filter((voucher) => voucher.series === series);
        expect(own.length).toBeGreaterThan(0);
        expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
        const dates = own.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        expect(dates.every((date) => date.startsWith(`${ledger.year}-`) && date <= '2026-11-20')).toBe(true);
      }
  });

  it('spends about what was budgeted', () => {
    for (const { part, ledger } of ledgers.filter((each) => each.ledger.year === 2025)) {
      const costs = (account: string): boolean => account >= '4' && account < '8';
      const budget = ledger.budget.reduce((sum, line) => sum + (costs(line.account) ? line.amount : 0), 0);
      const { result } = makeBalances(new Map(), ledger);
      let outcome = 0;
      for (const [account, amount] of result) if (costs(account)) outcome += amount;
      expect(`${part.profile.code} ${Math.abs(outcome / budget - 1) < 0.06}`).toBe(
        `${part.profile.code} true`,
      );
    }
  });

  it('opens a year with what the year before closed with', () => {
    const [first, second] = ledgers
      .filter(({ part }) => part.profile.code === '1461')
      .map(({ ledger }) => ledger);
    const total = (sums: ReadonlyMap<string, number>): number =>
      [...sums.values()].reduce((a, b) => a + b, 0);
    const before = makeBalances(firstOpening(455), first!);
    const opening = nextOpening(before);
    expect(total(before.opening)).toBe(0);
    expect(total(opening)).toBe(0);
    expect(opening.get('1930')).toBe(before.closing.get('1930'));
    const now = makeBalances(opening, second!);
    expect(total(now.closing) + total(now.result)).toBe(0);
  });
});

describe("Åmål's own plan", () => {
  it('gives every account a number of five digits, within the one range of its group', () => {
    const numbers = [...amalNumbers.values()];
    expect(new Set(numbers).size).toBe(kommunBas.length);
    for (const [number, own] of amalNumbers) {
      const ranges = amalRanges.filter(({ from, to }) => own >= from && own <= to);
      expect(own).toMatch(/^\d{5}$/);
      expect(ranges.map(({ group }) => group)).toEqual([number.slice(0, 2)]);
    }
  });
});
