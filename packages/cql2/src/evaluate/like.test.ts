import { describe, expect, it } from '@jest/globals';
import { like } from './like.ts';

describe('LIKE', () => {
  it.each([
    ['Ed', 'Ed', true],
    ['Ed', 'ed', false],
    ['Dals-Ed', '%Ed', true],
    ['Dals-Ed', 'D%-%d', true],
    ['Ed', 'E_', true],
    ['Ed', 'E__', false],
    ['𐐷d', '_d', true],
    ['50%', '50\\%', true],
    ['500', '50\\%', false],
    ['a\\', 'a\\\\', true],
    ['a\\', 'a\\', false],
    ['', '%', true],
    ['', '_', false],
  ])('of %s and %s is %s', (text, pattern, expected) => {
    expect(like(text, pattern)).toBe(expected);
  });

  it('takes no time for a pattern made to take it', () => {
    const before = process.cpuUsage();
    expect(like('a'.repeat(5_000), `${'%a'.repeat(500)}b`)).toBe(false);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
  });
});
