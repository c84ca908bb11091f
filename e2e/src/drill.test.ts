import { describe, expect, it } from '@jest/globals';
import { faultDrill } from './drill/faults/fault-drill.ts';
import { longestStart } from './running/use-samgraf.ts';

describe('Faults of sources', () => {
  it(
    'of each kind take no more than their own part away, in time, and are named',
    async () => {
      const { drilled, broken } = await faultDrill.run({ short: true, seed: 1 });
      expect(broken).toEqual([]);
      // Fourteen kinds over the network, four of files.
      expect(drilled).toBe(14 + 4);
    },
    2 * longestStart,
  );
});
