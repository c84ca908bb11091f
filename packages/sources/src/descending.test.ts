import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ascending, descending } from './descending.ts';

const anyText = fc.string({ unit: 'binary' });

describe('a descending key', () => {
  it('sorts by code unit the other way round', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(descending(one) < descending(other)).toBe(one > other);
      }),
    );
  });

  it('gives back what it was made of', () => {
    fc.assert(fc.property(anyText, (text) => expect(ascending(descending(text))).toBe(text)));
  });

  it.each(['', 'abc~', 'ffbd', 'FFBD~', 'ffbd~x'])('is not %p', (key) => {
    expect(ascending(key)).toBeNull();
  });
});
