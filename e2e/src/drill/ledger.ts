import { clockSetBack, databaseGone, diskFailing, killed, lots, powerLost } from '@samgraf/ledger/drill';
import type { DrillPart } from './drill-part.ts';

/** The access ledger under fault: released answers never outrun it, it verifies after each, and service returns by itself. */
export const ledgerDrill: DrillPart = {
  name: 'ledger',
  async run({ short, seed }) {
    const draw = lots(seed);
    const outcomes = {
      killed: await killed(short ? 5 : 100, draw),
      powerLost: await powerLost(short ? 3 : 25, draw),
      diskFailing: await diskFailing(),
      clockSetBack: await clockSetBack(),
      databaseGone: await databaseGone(short ? 3_000 : 60_000),
    };
    const control = await powerLost(1, draw, true);
    const done = Object.values(outcomes).filter((each) => each !== null);
    return {
      drilled: done.reduce((sum, each) => sum + each.drilled, 0),
      broken: [
        ...done.flatMap((each) => each.broken),
        ...(control?.broken.length === 0 ? ['the control, which does not sync, was not caught'] : []),
        ...(process.env.SAMGRAF_TEST_SERVICES === 'required' && done.length < 5
          ? ['something could not be drilled']
          : []),
      ],
      figures: Object.fromEntries(
        Object.entries(outcomes).map(([name, outcome]) => [`${name}Released`, outcome?.released ?? -1]),
      ),
    };
  },
};
