import { describe, expect, it } from '@jest/globals';
import { lintBut, sound, subgraphsOf } from '../../../test/sound-schema.ts';
import { lintSchema } from '../lint-schema.ts';

describe('CONNECTION_SHAPE', () => {
  it.each([
    ['  "Whether all answered."\n  complete: Boolean!\n', '', 'complete is absent, expected Boolean!'],
    ['complete: Boolean!', 'complete: Boolean', 'complete is Boolean, expected Boolean!'],
    ['nodes: [Book!]!', 'nodes: [Book!]', 'nodes is [Book!], expected [Book!]!'],
    [
      'complete: Boolean!',
      'complete: Boolean!\n"All of them."\ntotalCount: Int!',
      'totalCount is Int!, expected no such field',
    ],
  ])('finds a connection where %j became %j', (from, to, says) => {
    expect(lintBut('books', from, to)).toEqual([`CONNECTION_SHAPE BookConnection.${says}`]);
  });

  it('finds a count of what not everyone may read, of what is personal, and of another type', () => {
    const counted = (mapping: string, type = 'Int') => {
      const before = 'ceiling: SHARED, confidentiality: 2, personal: true';
      const books = sound.books
        .replace(before, mapping)
        .replace('complete: Boolean!\n', `complete: Boolean!\n  "How many."\n  count: ${type}\n`)
        .replace(/lentOn: Date @information\(.*\)/, 'lentOn: Date')
        .replace(/(municipality: Municipality!) @information.*/, '$1');
      return lintSchema(subgraphsOf({ ...sound, books }))
        .filter(({ code }) => code === 'CONNECTION_SHAPE')
        .map(({ says }) => says);
    };
    const none = 'BookConnection.count is Int, expected no such field';
    expect(counted('ceiling: PUBLIC, confidentiality: 0, personal: false')).toEqual([]);
    expect(counted('ceiling: PUBLIC, confidentiality: 0, personal: false', 'Int!')).toEqual([
      'BookConnection.count is Int!, expected Int',
    ]);
    for (const closed of [
      'ceiling: SHARED, confidentiality: 0, personal: false',
      'ceiling: PUBLIC, confidentiality: 1, personal: false',
      'ceiling: PUBLIC, confidentiality: 0, personal: true',
    ])
      expect(counted(closed)).toEqual([none]);
  });

  it('finds an edge of another shape', () => {
    expect(lintBut('books', 'node: Book!', 'node: Book')).toEqual([
      'CONNECTION_SHAPE BookEdge.node is Book, expected Book!',
    ]);
  });

  it('finds a field that returns a connection and cannot be paged', () => {
    expect(
      lintBut('books', 'similar("How many." first: Int "After what." after: String)', 'similar'),
    ).toEqual([
      'CONNECTION_SHAPE Book.similar takes no first: Int',
      'CONNECTION_SHAPE Book.similar takes no after: String',
    ]);
    expect(lintBut('books', '"After what." after: String)', '"After what." after: Int)')).toEqual([
      'CONNECTION_SHAPE Book.similar takes no after: String',
    ]);
  });

  it('finds a list of connections', () => {
    expect(
      lintBut(
        'books',
        'after: String): BookConnection',
        'after: String): [BookConnection] @bounded(most: 3, because: "a test")',
      ),
    ).toEqual(['CONNECTION_SHAPE Book.similar is a list of connections']);
  });
});
