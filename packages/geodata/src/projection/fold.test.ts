import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.ts';

describe('a name as it sorts', () => {
  it('sorts as Swedish does, and numbers by what they are', () => {
    const names = [
      'Zinkgatan 1',
      'Ågatan 2',
      'Storgatan 12',
      'Ängsvägen 3',
      'storgatan 9',
      'Örnvägen',
      'Storgatan 9 B',
      'ådalen 1',
    ];
    const sorted = [...names].sort((one, other) => (fold(one) < fold(other) ? -1 : 1));
    expect(sorted).toEqual([...names].sort(new Intl.Collator('sv', { numeric: true }).compare));
  });
});
