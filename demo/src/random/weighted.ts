import type { Random } from './random.ts';

/** A picker that takes each entry as often as its weight says. */
export function weighted<T>(entries: ReadonlyArray<readonly [T, number]>): (random: Random) => T {
  const sums: number[] = [];
  let sum = 0;
  for (const [, weight] of entries) {
    sum += weight;
    sums.push(sum);
  }
  if (!(sum > 0)) throw new RangeError('weighted() needs a positive weight');
  return (random) => {
    const at = random.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return entries[low]![0];
  };
}
