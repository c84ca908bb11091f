import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { merge } from './merge.ts';

describe('merging what several fetches said', () => {
  it.each([
    ['adds what is new', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    [
      'goes into objects',
      { a: { b: 1, d: { e: 1 } } },
      { a: { c: 2, d: { f: 2 } } },
      { a: { b: 1, c: 2, d: { e: 1, f: 2 } } },
    ],
    [
      'goes into lists, item by item',
      { a: [{ b: 1 }, null, { b: 3 }] },
      { a: [{ c: 1 }, { c: 2 }, null] },
      { a: [{ b: 1, c: 1 }, { c: 2 }, null] },
    ],
    [
      'goes into lists of lists',
      { a: [[{ b: 1 }], []] },
      { a: [[{ c: 2 }], []] },
      { a: [[{ b: 1, c: 2 }], []] },
    ],
    [
      'takes a list of another length as it is',
      { a: [{ b: 1 }] },
      { a: [{ c: 1 }, { c: 2 }] },
      { a: [{ c: 1 }, { c: 2 }] },
    ],
    ['fills a null', { a: null }, { a: { b: 1 } }, { a: { b: 1 } }],
    ['believes the later null', { a: { b: 1 } }, { a: null }, { a: null }],
    ['leaves alone what is not said', { a: 1 }, { a: undefined }, { a: 1 }],
    [
      'takes a name that every object has for a new one',
      {},
      { constructor: { b: 1 } },
      { constructor: { b: 1 } },
    ],
  ])('%s', (_title, target: object, source: object, expected) => {
    merge(target as never, source as never);
    expect(target).toEqual(expected);
  });

  it('changes nothing when the same is said twice', () => {
    const json = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor'), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(json, (value) => {
        const copy = () => JSON.parse(JSON.stringify(value));
        const target = copy();
        merge(target, copy());
        expect(target).toEqual(copy());
      }),
    );
  });
});
