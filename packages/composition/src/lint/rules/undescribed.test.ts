import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('UNDESCRIBED', () => {
  it.each([
    ['a type', '"A book."', 'Book'],
    ['a field', '"Its title."', 'Book.title'],
    ['an argument', '"Words of the title."', 'Query.books.title'],
    ['an enum', '"How books are bound."', 'Binding'],
    ['an enum value', '"In boards."', 'Binding.HARD'],
  ])('finds %s without a description, or with an empty one', (_what, description, path) => {
    const found = [`UNDESCRIBED ${path} has no description`];
    expect(lintBut('books', description, '')).toEqual(found);
    expect(lintBut('books', description, '"  "')).toEqual(found);
  });

  it.each([
    ['scalar Money2', 'Money2'],
    ['input Wish { "Which." title: String }', 'Wish'],
    ['"A wish." input Wish { title: String }', 'Wish.title'],
    ['union Thing = Book', 'Thing'],
    ['interface Bound { "How." binding: Binding }', 'Bound'],
    ['directive @odd on OBJECT', 'odd'],
  ])('finds %s', (definition, path) => {
    expect(lintBut('books', '"How books are bound."', `${definition}\n"How books are bound."`)).toEqual([
      `UNDESCRIBED ${path} has no description`,
    ]);
  });
});
