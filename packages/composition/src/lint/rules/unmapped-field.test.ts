import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('UNMAPPED_FIELD', () => {
  it('finds each field of a type without a mapping', () => {
    const mapping =
      '  @information(area: "library.people", ceiling: PUBLIC, confidentiality: 0, personal: true)\n';
    expect(lintBut('people', mapping, '').slice(0, 2)).toEqual([
      'UNMAPPED_FIELD Author.id lacks area, ceiling, confidentiality, personal',
      'UNMAPPED_FIELD Author.name lacks area, ceiling, confidentiality, personal',
    ]);
  });

  it('finds a mapping with one thing left out, or null', () => {
    const found = ['UNMAPPED_FIELD Author.id lacks area', 'UNMAPPED_FIELD Author.name lacks area'];
    expect(lintBut('people', 'area: "library.people", ', '')).toEqual(found);
    expect(lintBut('people', '"library.people"', 'null')).toEqual(found);
  });

  it('finds a field of Query that returns nothing that is mapped', () => {
    expect(lintBut('people', 'type Query {', 'type Query {\n"How many authors."\ncount: Int')).toEqual([
      'UNMAPPED_FIELD Query.count returns no object type to be mapped by',
    ]);
  });

  it('is content with what a field says itself where its type says the rest', () => {
    expect(
      lintBut('books', 'binding: Binding', 'binding: Binding @information(area: "library.bindery")'),
    ).toEqual([]);
  });
});
