import { describe, expect, it } from '@jest/globals';
import { lintBut, sound, subgraphsOf } from '../../../test/sound-schema.ts';
import { lintSchema } from '../lint-schema.ts';

const open = '@information(ceiling: PUBLIC, confidentiality: 0, because: "a test")';

describe('NON_NULL_NOT_PUBLIC', () => {
  it('finds a non-null field that may be refused', () => {
    expect(lintBut('books', 'binding: Binding', 'binding: Binding!')).toEqual([
      'NON_NULL_NOT_PUBLIC Book.binding is non-null and SHARED',
    ]);
    expect(lintBut('books', 'keywords: [String!]', 'keywords: [String!]!')).toEqual([
      'NON_NULL_NOT_PUBLIC Book.keywords is non-null and SHARED',
    ]);
  });

  it('takes it of a key, and of what anyone may read', () => {
    const isbn = '@key(fields: "isbn")\n  @information(area: "library.books"';
    const books = sound.books
      .replace('@information(area: "library.books"', isbn)
      .replace('binding: Binding', 'binding: Binding\n"Its number."\nisbn: String!');
    expect(lintSchema(subgraphsOf({ ...sound, books }))).toEqual([]);
    expect(lintSchema(subgraphsOf({ ...sound, books: books.replace('isbn"', 'id"') }))).toHaveLength(1);
    expect(lintBut('books', 'binding: Binding', `binding: Binding! ${open}`)).toEqual([]);
  });
});
