import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readCatalogue } from './read-catalogue.ts';

const mapping = '@information(area: "library.books", ceiling: SHARED, confidentiality: 2, personal: true)';
const page = '@information(area: "library.pages", ceiling: PUBLIC, confidentiality: 0, personal: false)';

const sdl = `
type Query {
  book(id: ID!): Book
  books(title: String, lentAfter: Date @reads(fields: ["Book.lentOn", "Author.name"]), municipality: [ID!], first: Int, after: String): BookConnection
}
type Book ${mapping} {
  id: ID!
  title: String
  lentOn: String @information(area: "library.loans", confidentiality: 3)
  municipality: String @information(ceiling: PUBLIC, confidentiality: 0, personal: false, because: "in the id")
  similar(title: String): BookConnection
  author(name: String): Author
}
type BookConnection ${page} { nodes: [Book!]! }
type Author ${page} { name: String }
`;

const read = (...sdls: string[]) =>
  readCatalogue(sdls.map((each, index) => ({ name: `s${index + 1}`, document: parse(each) })));

describe('readCatalogue', () => {
  it('gives each field what it says itself, and else what its type says', () => {
    const { types } = read(sdl);
    expect([...types.keys()]).toEqual(['Book', 'BookConnection', 'Author']);
    expect(types.get('Book')?.get('title')).toEqual({
      type: 'Book',
      field: 'title',
      area: 'library.books',
      ceiling: 'SHARED',
      confidentiality: 2,
      personal: true,
    });
    expect(types.get('Book')?.get('lentOn')).toEqual({
      type: 'Book',
      field: 'lentOn',
      area: 'library.loans',
      ceiling: 'SHARED',
      confidentiality: 3,
      personal: true,
    });
    expect(types.get('Book')?.get('municipality')).toEqual({
      type: 'Book',
      field: 'municipality',
      area: 'library.books',
      ceiling: 'PUBLIC',
      confidentiality: 0,
      personal: false,
    });
  });

  it('gives each argument the fields that asking by it reads', () => {
    const { arguments: args } = read(sdl);
    expect(Object.fromEntries([...args].map(([field, reads]) => [field, Object.fromEntries(reads)]))).toEqual(
      {
        'Query.book': { id: [] },
        'Query.books': {
          title: ['Book.title'],
          lentAfter: ['Book.lentOn', 'Author.name'],
          municipality: [],
          first: [],
          after: [],
        },
        'Book.similar': { title: ['Book.title'] },
        'Book.author': { name: ['Author.name'] },
      },
    );
  });

  it('knows no type that there is not, so that what is unknown is refused', () => {
    expect(read(sdl).types.get('Loan')).toBeUndefined();
    expect(read(sdl).types.get('Query')).toBeUndefined();
  });

  it.each([
    ['a type without a mapping', mapping, '', /s1: Book\.id is unmapped: its area is undefined/],
    ['no area', 'area: "library.books", ', '', /s1: Book\.title is unmapped: its area is undefined/],
    [
      'an area of one word',
      '"library.books"',
      '"books"',
      /Book\.id is unmapped: its area is books, expected an area such as/,
    ],
    [
      'no ceiling',
      'ceiling: SHARED, ',
      '',
      /Book\.id is unmapped: its ceiling is undefined, expected SEPARATED, SHARED or PUBLIC/,
    ],
    ['a ceiling that there is not', 'SHARED', 'OPEN', /Book\.id is unmapped: its ceiling is OPEN/],
    [
      'confidentiality 4',
      'confidentiality: 3',
      'confidentiality: 4',
      /Book\.lentOn is unmapped: its confidentiality is 4/,
    ],
    [
      'confidentiality between two',
      'confidentiality: 3',
      'confidentiality: 2.5',
      /Book\.lentOn is unmapped: its confidentiality is 2\.5/,
    ],
    [
      'a null that would take the mapping away',
      'personal: true',
      'personal: null',
      /Book\.id is unmapped: its personal is undefined/,
    ],
    [
      'an argument that reads no field',
      'title: String, lent',
      'heading: String, lent',
      /Query\.books\(heading:\) reads Book\.heading/,
    ],
    [
      'an argument that reads an unknown field',
      '"Book.lentOn"',
      '"Book.lent"',
      /Query\.books\(lentAfter:\) reads Book\.lent,/,
    ],
    [
      'an argument that says that it reads nothing',
      '["Book.lentOn", "Author.name"]',
      '[]',
      /Query\.books\(lentAfter:\) reads nothing/,
    ],
    [
      'a root field that returns no type of ours',
      'book(id: ID!): Book',
      'count: Int',
      /s1: Query\.count returns no object type/,
    ],
  ])('throws for %s', (_what, from, to, message) => {
    expect(sdl).toContain(from);
    expect(() => read(sdl.replace(from, to))).toThrow(message);
  });

  it('tells everything that is wrong at once', () => {
    const broken = sdl.replace(mapping, '').replace('confidentiality: 3', 'confidentiality: 4');
    expect(() => read(broken)).toThrow(/Book\.id[\s\S]*Book\.title[\s\S]*Book\.lentOn/);
  });

  it('maps a field that an extension adds by what the type says', () => {
    const { types } = read(`${sdl} extend type Author { born: String }`);
    expect(types.get('Author')?.get('born')?.area).toBe('library.pages');
  });

  it('takes mutations as fields that must be mapped themselves', () => {
    expect(() => read(`${sdl} type Mutation { lend(id: ID!): Book }`)).toThrow(/Mutation\.lend is unmapped/);
    expect(
      read(`${sdl} type Mutation { lend(id: ID!): Book ${mapping} }`).types.get('Mutation')?.has('lend'),
    ).toBe(true);
  });

  describe('of a type in several subgraphs', () => {
    const other = (said: string) =>
      `type Author ${said} { name(short: Boolean): String } type Query { author: Author }`;

    it('joins fields that are mapped alike', () => {
      const { types } = read(sdl, `type Author ${page} { name: String born: String }`);
      expect([...(types.get('Author')?.keys() ?? [])]).toEqual(['name', 'born']);
    });

    it.each([
      ['another area', page.replace('library.pages', 'library.people')],
      ['another ceiling', page.replace('PUBLIC', 'SHARED')],
      ['another confidentiality', page.replace('confidentiality: 0', 'confidentiality: 1')],
      ['another word on personal data', page.replace('false', 'true')],
    ])('throws for %s, whichever is the stricter', (_what, said) => {
      const author = `type Author ${said} { name: String }`;
      expect(() => read(sdl, author)).toThrow(
        's2: Author.name is mapped differently than in another subgraph',
      );
      expect(() => read(author, sdl)).toThrow(
        's2: Author.name is mapped differently than in another subgraph',
      );
    });

    it('throws where arguments differ', () => {
      expect(() =>
        read(
          `${other(page).replace('short: Boolean', 'name: String')}`,
          other(page).replace(
            'short: Boolean',
            'name: String @reads(fields: ["Author.name", "Author.name"])',
          ),
        ),
      ).toThrow(/s2: Author\.name has other arguments/);
    });
  });
});
