import type { Random } from '../../random/random.ts';

const hex = (random: Random, digits: number): string =>
  Math.floor(random.next() * 16 ** digits)
    .toString(16)
    .padStart(digits, '0');

/** A version-4 UUID from the given stream, so that it is the same every time. */
export function uuid(random: Random): string {
  const variant = '89ab'[random.integer(0, 3)];
  return `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-${variant}${hex(random, 3)}-${hex(random, 6)}${hex(random, 6)}`;
}
