import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filtersOf } from './filters-of.ts';

/** Reads a filter of alternatives as RFC 7644, 3.4.2.2 has them: a value is a JSON string. */
function valuesIn(filter: string): string[] {
  const values: string[] = [];
  let rest = filter;
  for (;;) {
    const [whole, text] = /^userName eq ("(?:[^"\\]|\\.)*")/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`Cannot read ${rest}`);
    values.push(JSON.parse(text!));
    rest = rest.slice(whole.length);
    if (rest === '') return values;
    expect(rest.slice(0, 4)).toBe(' or ');
    rest = rest.slice(4);
  }
}

describe('Filters of many values', () => {
  it('have each value once, whatever is in it, and are none of them long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 300 }), (values) => {
        const filters = filtersOf('userName', values);
        expect(filters.flatMap(valuesIn)).toEqual([...new Set(values)]);
        for (const each of filters) expect(each.length).toBeLessThanOrEqual(4_000);
      }),
    );
  });

  it('are as few as hold a hundred values each', () => {
    const values = Array.from({ length: 200 }, (_, n) => `ANSV${n}`);
    expect(filtersOf('userName', values)).toHaveLength(2);
    expect(filtersOf('userName', [])).toEqual([]);
  });
});
