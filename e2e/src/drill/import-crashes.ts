import { crashImports } from '@samgraf/subgraph-economy/crash-imports';
import type { DrillPart } from './drill-part.ts';

/** An import of a ledger killed a hundred times, at moments drawn by lot: the old book or the new stands, whole. */
export const importCrashes: DrillPart = {
  name: 'import-crashes',
  async run({ short, seed }) {
    const rounds = short ? 15 : 100;
    const { broken, cutShort } = await crashImports({ rounds, seed });
    const control = await crashImports({ rounds: 20, seed, careless: true });
    return {
      drilled: rounds,
      broken: [
        ...broken,
        ...(cutShort === 0 ? ['no import was ever cut short: nothing is shown'] : []),
        ...(control.broken.length === 0 ? ['the control, which heeds no transaction, was not caught'] : []),
      ],
      figures: { cutShort },
    };
  },
};
