import { describe, expect, it } from '@jest/globals';
import { joinEntries, joinParts } from './join-parts.ts';

describe('joinParts', () => {
  it('takes what the first part has, else the other, and lists of both', () => {
    const mellerud = { code: '1461' };
    const amal = { code: '1492' };
    const one = {
      id: 'joint:x',
      name: 'A',
      secret: undefined,
      empty: null,
      aliases: ['A'],
      owners: [mellerud],
    };
    const other = { id: 'joint:x', name: 'B', empty: 'e', aliases: ['B', 'A'], owners: [amal, mellerud] };
    expect(joinParts(one, other)).toEqual({
      id: 'joint:x',
      name: 'A',
      empty: 'e',
      aliases: ['A', 'B'],
      owners: [mellerud, amal],
    });
  });

  it('leaves what a part may not show to the part that may', () => {
    expect(joinParts({ id: 'joint:x' }, { id: 'joint:x', name: 'B' })).toEqual({ id: 'joint:x', name: 'B' });
  });
});

describe('joinEntries', () => {
  it('makes one of the parts of each record', () => {
    const entry = (sortKey: string, of: string) => ({ sortKey, node: { id: sortKey, of: [of] }, seen: [] });
    expect(
      joinEntries([entry('a', '1'), entry('a', '2'), entry('b', '2'), entry('c', '1'), entry('c', '3')]),
    ).toEqual([
      { sortKey: 'a', node: { id: 'a', of: ['1', '2'] }, seen: [] },
      { sortKey: 'b', node: { id: 'b', of: ['2'] }, seen: [] },
      { sortKey: 'c', node: { id: 'c', of: ['1', '3'] }, seen: [] },
    ]);
  });
});
