import { describe, expect, it } from '@jest/globals';
import { importLarge } from '../../test/large/import-large.ts';

// Counted in steps, never in seconds. 200 MB, with time and memory, are part of `npm run drill`.
describe('the import of a ledger', () => {
  it('takes twice the steps for twice the vouchers, and little more memory', async () => {
    const sizes = [250e3, 500e3, 1_000e3];
    const [small, middle, large] = await Promise.all(sizes.map((bytes) => importLarge(bytes, true)));
    expect([small, middle, large].map((each) => each!.outcome)).toEqual(['IMPORTED', 'IMPORTED', 'IMPORTED']);
    expect(large!.vouchers).toBeGreaterThan(4_000);
    const stepsForEach = (from: typeof small, to: typeof small) =>
      (to!.steps - from!.steps) / (to!.vouchers - from!.vouchers);
    expect(stepsForEach(small, middle)).toBeGreaterThan(100);
    expect(stepsForEach(middle, large)).toBeLessThan(1.1 * stepsForEach(small, middle));
    expect(large!.peakMegabytes - small!.peakMegabytes).toBeLessThan(60);
  }, 60_000);
});
