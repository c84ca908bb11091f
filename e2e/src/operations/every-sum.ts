import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { keys, shownRows, sumsBy } from './row-sums.ts';

/** A month of every municipality; the whole year is part of `npm run drill`. */
const period = '2026-03';

export function describeEverySum(samgraf: Samgraf, oracle: Oracle): void {
  describe('The rows of all vouchers of a month', () => {
    it.each(municipalities)(
      'of $name sum for every account, cost centre and supplier to what its SIE file sums to',
      async (municipality) => {
        const shown = await shownRows(samgraf, municipality, period);
        const rows = oracle.ledger(municipality.code, 2026).rows.filter((each) => each.period === period);
        expect(shown).toHaveLength(rows.length);
        for (const by of keys) {
          const sums = sumsBy(rows, by);
          expect(sums.length).toBeGreaterThan(20);
          expect(sumsBy(shown, by)).toEqual(sums);
        }
      },
    );
  });
}
