import type { GuardRow, Soak } from './guards.ts';

/** The least that policy and ledger may leave of the requests/s without either. */
const leastRatio = 0.85;
/** How much the last quarter of a soak may be above its second, when caches have filled: in use, and resident. */
const mostGrowth = { live: 1.05, resident: 1.15 };

/** A sentence for each figure that is not as it should be; the others are compared, and promise nothing. */
export function findFaults(guards: readonly GuardRow[], memory: Soak | null): string[] {
  const slow = guards
    .filter((each) => each.ratio < leastRatio)
    .map(({ operation, ratio }) => `${operation} with policy and ledger is ${ratio} of what it is without`);
  return memory === null ? slow : [...slow, ...growing('live'), ...growing('resident')];

  function growing(what: 'live' | 'resident'): string[] {
    const figures = memory![what];
    const quarter = Math.floor(figures.length / 4);
    const growth = mean(figures.slice(-quarter)) / mean(figures.slice(quarter, 2 * quarter));
    // Too few figures to tell are a fault too.
    return growth <= mostGrowth[what] ? [] : [`${what} memory grew ${growth.toFixed(2)} times`];
  }
}

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, each) => sum + each, 0) / figures.length;
