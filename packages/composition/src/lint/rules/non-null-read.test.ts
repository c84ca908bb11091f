import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('NON_NULL_READ', () => {
  it('finds a non-null field of Query', () => {
    expect(
      lintBut('people', 'author("Its id." id: ID!): Author', 'author("Its id." id: ID!): Author!'),
    ).toEqual(['NON_NULL_READ Query.author is non-null']);
  });

  it('finds a non-null connection, even where anyone may read it', () => {
    const open = '@information(ceiling: PUBLIC, confidentiality: 0, because: "a test")';
    expect(
      lintBut('books', 'after: String): BookConnection', `after: String): BookConnection! ${open}`),
    ).toEqual(['NON_NULL_READ Book.similar is a connection and non-null']);
  });
});
