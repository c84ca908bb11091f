import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sortKeyOf } from './sort-key-of.ts';

describe('The sort key of an employee', () => {
  it('is in the order of the Swedish alphabet, by code unit', () => {
    const names = ['Ek', 'Zetterlund', 'Åberg', 'Ärlig', 'Öberg'];
    const keys = names.map((name) => sortKeyOf(name, 'A', '1'));
    expect([...keys].sort()).toEqual(keys);
    const letters = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö'), { maxLength: 8 });
    const { compare } = new Intl.Collator('sv');
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const [a, b] = [one.join(''), other.join('')];
        const [first, second] = [sortKeyOf(a, null, '1'), sortKeyOf(b, null, '1')];
        expect(Math.sign(compare(a, b))).toBe(first < second ? -1 : first > second ? 1 : 0);
      }),
    );
  });

  it('holds no character whose code units sort otherwise than its code point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(sortKeyOf(name, name, 'x')).toMatch(/^[\t -~]*$/);
      }),
    );
  });
});
