import { describe, expect, it } from '@jest/globals';
import { killed, lots, powerLost } from './ledger-drills.ts';

describe('a ledger', () => {
  it('has every answer that was released before its process was killed', async () => {
    expect(await killed(2, lots(7))).toMatchObject({ broken: [] });
  });

  it('has them after a loss of power too, and would not without its syncs', async () => {
    const [kept, lost] = [await powerLost(1, lots(7)), await powerLost(1, lots(7), true)];
    if (kept === null || lost === null) return console.warn('No C compiler: loss of power is not drilled.');
    expect(kept.broken).toEqual([]);
    expect(kept.released).toBeGreaterThan(0);
    expect(lost.broken).toContainEqual(expect.stringContaining('released without an entry'));
    // Where a checkpoint had gone out, its witness sees the same loss; and nothing else is wrong.
    for (const each of lost.broken)
      expect(each).toMatch(/released without an entry|does not verify: .*(the tail is cut|goes back from)/);
  });
});
