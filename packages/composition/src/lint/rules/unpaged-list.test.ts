import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

const bounded = '@bounded(most: 20, because: "a card has room for some")';

describe('UNPAGED_LIST', () => {
  it('finds a list without an end, whatever its non-null marks', () => {
    for (const type of ['[String!]', '[String]', '[[String!]!]']) {
      expect(lintBut('books', `[String!] ${bounded}`, type)).toEqual([
        'UNPAGED_LIST Book.keywords is a list that is neither paged nor @bounded',
      ]);
    }
    expect(lintBut('people', 'type Query {', 'type Query {\n"All."\nauthors: [Author!]')).toEqual([
      'UNPAGED_LIST Query.authors is a list that is neither paged nor @bounded',
    ]);
  });

  it.each([0, 1001, 1000000])('finds a bound of %i', (most) => {
    expect(lintBut('books', 'most: 20', `most: ${most}`)).toEqual([
      `UNPAGED_LIST Book.keywords is @bounded by ${most}, expected 1 to 1000 and a reason`,
    ]);
  });

  it('finds a bound without a reason', () => {
    expect(lintBut('books', '"a card has room for some"', '""')).toHaveLength(1);
  });

  it('finds a list named as a connection has it, on what is none', () => {
    expect(lintBut('books', 'binding: Binding', 'nodes: [String!]')).toEqual([
      'UNPAGED_LIST Book.nodes is a list that is neither paged nor @bounded',
    ]);
  });
});
