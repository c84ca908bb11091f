import { describe, expect, it } from '@jest/globals';
import { Lru } from './lru.ts';

describe('the cache of plans', () => {
  it('makes an entry once and forgets the one unused for longest', () => {
    const lru = new Lru<string>(2);
    const made: string[] = [];
    const get = (key: string) =>
      lru.getOrMake(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect([get('a'), get('b'), get('a'), get('c'), get('a'), get('b')]).toEqual([
      'A',
      'B',
      'A',
      'C',
      'A',
      'B',
    ]);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(lru.size).toBe(2);
  });

  it('does not keep what could not be made', () => {
    const lru = new Lru<string>(2);
    expect(() =>
      lru.getOrMake('a', () => {
        throw new Error('no plan');
      }),
    ).toThrow('no plan');
    expect(lru.getOrMake('a', () => 'planned')).toBe('planned');
  });
});
