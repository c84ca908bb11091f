import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeRandom } from './make-random.ts';
import { weighted } from './weighted.ts';

describe('makeRandom', () => {
  it('gives the same choices for the same seed, and others for another', () => {
    const draw = (seed: string) => Array.from({ length: 20 }, makeRandom(seed).next);
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('gives a fork that does not depend on what its parent has drawn', () => {
    const fresh = makeRandom('a').fork('x').next();
    const used = makeRandom('a');
    used.next();
    expect(used.fork('x').next()).toBe(fresh);
  });

  it('keeps whole numbers within both ends', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, from, span) => {
        const random = makeRandom(seed);
        for (let i = 0; i < 50; i++) {
          const drawn = random.integer(from, from + span);
          expect(Number.isInteger(drawn) && drawn >= from && drawn <= from + span).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('spreads evenly', () => {
    const random = makeRandom('even');
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) counts[random.integer(0, 9)]!++;
    // Five standard deviations of a binomial with n = 100 000 and p = 0.1.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  it('refuses to pick from nothing', () => {
    expect(() => makeRandom('a').pick([])).toThrow(RangeError);
    expect(() => weighted([])).toThrow(RangeError);
  });
});

describe('weighted', () => {
  it('takes each as often as its weight says, and never what weighs nothing', () => {
    const random = makeRandom('weights');
    const pick = weighted([
      ['never', 0],
      ['one', 1],
      ['three', 3],
    ]);
    const counts: Record<string, number> = { never: 0, one: 0, three: 0 };
    for (let i = 0; i < 40_000; i++) counts[pick(random)]!++;
    expect(counts.never).toBe(0);
    expect(counts.three! / counts.one!).toBeCloseTo(3, 0);
  });
});
