import { municipalities } from '../municipalities.ts';
import { keys, shownRows, sumsBy } from '../operations/row-sums.ts';
import { readLedger } from '../oracles/ledger.ts';
import { startSamgraf } from '../running/start-samgraf.ts';
import type { DrillPart } from './drill-part.ts';

/** Every row of a year's vouchers over GraphQL: each account, cost centre and supplier sums to what the file says. */
export const everySum: DrillPart = {
  name: 'every-sum',
  async run({ short }) {
    const samgraf = await startSamgraf();
    const broken: string[] = [];
    let [sums, rows] = [0, 0];
    try {
      for (const municipality of short ? municipalities.slice(0, 1) : municipalities) {
        const shown = await shownRows(samgraf, municipality, null);
        const written = readLedger(samgraf.dataFolder, municipality.code, 2026).rows;
        rows += written.length;
        if (shown.length !== written.length)
          broken.push(`${municipality.name} shows ${shown.length} rows of ${written.length}`);
        for (const by of keys) {
          const seen = new Map(sumsBy(shown, by));
          const expected = sumsBy(written, by);
          sums += expected.length;
          for (const [key, amount] of expected) {
            if (seen.get(key) === amount) continue;
            broken.push(`${municipality.name}, ${by} ${key}: ${seen.get(key)} öre shown, ${amount} written`);
          }
        }
      }
      return { drilled: sums, broken, figures: { rows } };
    } finally {
      await samgraf.stop();
    }
  },
};
