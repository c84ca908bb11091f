import { describe, expect, it } from '@jest/globals';
import { lintResolvers } from './lint-resolvers.ts';

const sdl = `
type Query { book(id: ID!): Book }
type Book @key(fields: "id") { id: ID! title: String author: Author similar: BookConnection binding: Binding }
type Author @key(fields: "id", resolvable: false) { id: ID! }
type Binding { of: String }
type BookConnection { edges: [BookEdge!]! nodes: [Book!]! }
type BookEdge { node: Book! }
`;

const sound = {
  Query: { book: () => null },
  Book: { __resolveReference: async () => null, author: () => null, similar: () => null },
};

const found = (resolvers: object) =>
  lintResolvers(sdl, resolvers as typeof sound).map(({ code, says }) => `${code} ${says.split(':')[0]}`);

describe('lintResolvers', () => {
  it('is content with an async resolver for each resolvable key, and one for each field that is read', () => {
    expect(found(sound)).toEqual([]);
  });

  it.each([
    ['no', undefined, 'absent'],
    ['a plain', () => Promise.resolve(null), 'not declared async'],
    ['a generator as', async function* () {}, 'not declared async'],
    ['a bound async', (async () => null).bind(null), 'not declared async'],
    [
      'a disguised',
      Object.assign(() => null, { [Symbol.toStringTag]: 'AsyncFunction' }),
      'not declared async',
    ],
    ['an object as', { resolve: async () => null }, 'not declared async'],
  ])('finds %s __resolveReference', (_what, resolve, came) => {
    expect(found({ ...sound, Book: { ...sound.Book, __resolveReference: resolve } })).toEqual([
      `REFERENCE_NOT_ASYNC Book.__resolveReference is ${came}`,
    ]);
  });

  it('says how it is to be written', () => {
    const [finding] = lintResolvers(sdl, { ...sound, Book: {} });
    expect(finding?.says).toContain("async ({ id }, { read }) => read.one('Book', id)");
  });

  it('finds a field that would show a reference, or nothing, without a read', () => {
    expect(found({ Book: { __resolveReference: sound.Book.__resolveReference } })).toEqual([
      'RESOLVER_MISSING Query.book has no resolver',
      'RESOLVER_MISSING Book.author has no resolver',
      'RESOLVER_MISSING Book.similar has no resolver',
    ]);
  });

  it('asks for everything of an empty map', () => {
    expect(found({})).toHaveLength(4);
  });
});
