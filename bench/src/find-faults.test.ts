import { describe, expect, it } from '@jest/globals';
import { findFaults } from './find-faults.ts';

const guards = (ratio: number) => [
  { operation: 'PropertyDossier', guarded: 1, unguarded: 1, ratio, ratios: [ratio] },
];
const flat = [300, 320, 320, 321, 319, 320, 322, 320];
const memory = (live: readonly number[], resident: readonly number[]) => ({ minutes: 4, live, resident });

describe('what the benchmark promises', () => {
  it('is kept where the guards cost little and memory is flat once caches have filled', () => {
    expect(findFaults(guards(0.85), memory(flat, flat))).toEqual([]);
    expect(findFaults(guards(0.9), null)).toEqual([]);
  });

  it('is broken where the guards cost more than they may', () => {
    expect(findFaults(guards(0.849), null)).toEqual([
      'PropertyDossier with policy and ledger is 0.849 of what it is without',
    ]);
  });

  it('is broken where memory grows for as long as somebody asks', () => {
    const growing = [300, 310, 320, 330, 340, 350, 360, 370];
    expect(findFaults(guards(1), memory(growing, flat))).toEqual(['live memory grew 1.12 times']);
    const resident = growing.map((each, index) => each + index * 10);
    expect(findFaults(guards(1), memory(flat, resident))).toEqual(['resident memory grew 1.23 times']);
  });

  it('is broken where there are too few figures to tell', () => {
    expect(findFaults(guards(1), memory([1, 1], flat))).toEqual(['live memory grew NaN times']);
  });
});
