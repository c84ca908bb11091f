import { describe, expect, it } from '@jest/globals';
import { anonymous } from './anonymous.ts';
import { createTokenCache } from './token-cache.ts';

describe('verified tokens', () => {
  it('are as many as allowed; the one not used for longest goes first', () => {
    const cache = createTokenCache(2, () => 0);
    cache.set('a', anonymous, 1);
    cache.set('b', anonymous, 1);
    cache.get('a');
    cache.set('c', anonymous, 1);
    expect(['a', 'b', 'c'].map((each) => cache.get(each))).toEqual([anonymous, undefined, anonymous]);
  });

  it('are gone at the moment that was given, and stay gone', () => {
    let clock = 0;
    const cache = createTokenCache(2, () => clock);
    cache.set('a', anonymous, 10);
    clock = 9;
    expect(cache.get('a')).toBe(anonymous);
    clock = 10;
    expect(cache.get('a')).toBeUndefined();
    clock = 0;
    expect(cache.get('a')).toBeUndefined();
  });
});
