import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphDocument } from '@samgraf/catalogue';
import { parse, Source } from 'graphql';
import { lintSchema } from '../src/lint/lint-schema.ts';
import { schemaFolder } from '../src/places.ts';

/** A small schema of two subgraphs that breaks no rule: what each test changes one thing of. */
export const sound = {
  books: `
"Where every question begins."
type Query {
  "One book."
  book("Its id." id: ID!): Book
  "Books."
  books(
    "Codes of municipalities."
    municipality: [ID!]
    "Words of the title."
    title: String
    "Lent after this day."
    lentAfter: Date @reads(fields: ["Book.lentOn"])
    "How many."
    first: Int
    "After what."
    after: String
  ): BookConnection
}

"A book."
type Book
  @key(fields: "id")
  @information(area: "library.books", ceiling: SHARED, confidentiality: 2, personal: true)
{
  "Its id."
  id: ID!
  "Its title."
  title: String
  "When it was lent."
  lentOn: Date @information(confidentiality: 3)
  "Its words."
  keywords: [String!] @bounded(most: 20, because: "a card has room for some")
  "Who wrote it."
  author: Author
  "Others like it."
  similar("How many." first: Int "After what." after: String): BookConnection
  "How it is bound."
  binding: Binding
  "Whose it is."
  municipality: Municipality! @information(ceiling: PUBLIC, confidentiality: 0, because: "it stands in the id")
}

"How books are bound."
enum Binding {
  "In boards."
  HARD
}

"Who wrote a book, as the library has it."
type Author
  @key(fields: "id", resolvable: false)
  @information(area: "library.people", ceiling: PUBLIC, confidentiality: 0, personal: true)
{
  "The id."
  id: ID!
}

"A page of books."
type BookConnection
  @information(area: "collaboration.tenants", ceiling: PUBLIC, confidentiality: 0, personal: false)
{
  "With cursors."
  edges: [BookEdge!]!
  "Without."
  nodes: [Book!]!
  "Where it ends."
  pageInfo: PageInfo!
  "The truth."
  sources: [SourceState!]! @bounded(most: 1000, because: "one for each system")
  "Whether all answered."
  complete: Boolean!
}

"One book of a page."
type BookEdge
  @information(area: "collaboration.tenants", ceiling: PUBLIC, confidentiality: 0, personal: false)
{
  "Where it stands."
  cursor: String!
  "The book."
  node: Book!
}
`,
  people: `
"Where every question begins."
type Query {
  "One author."
  author("Its id." id: ID!): Author
}

"Who wrote a book, as the library has it."
type Author
  @key(fields: "id")
  @information(area: "library.people", ceiling: PUBLIC, confidentiality: 0, personal: true)
{
  "The id."
  id: ID!
  "The name."
  name: String
}
`,
} as const;

/** Parses SDL by subgraph as the real files are: with the real directives and shared types before it. */
export function subgraphsOf(sdls: Readonly<Record<string, string>>): SubgraphDocument[] {
  const before = ['directives', 'shared'].map((each) =>
    readFileSync(join(schemaFolder, `${each}.graphql`), 'utf8'),
  );
  return Object.entries(sdls).map(([name, sdl]) => ({
    name,
    document: parse(new Source([...before, sdl].join('\n'), `${name}.graphql`)),
  }));
}

/** The sound schema with one text of one subgraph replaced by another, each time it occurs. */
export function soundBut(subgraph: keyof typeof sound, from: string, to: string): SubgraphDocument[] {
  if (!sound[subgraph].includes(from)) throw new Error(`The sound schema has no ${from}`);
  return subgraphsOf({ ...sound, [subgraph]: sound[subgraph].replaceAll(from, to) });
}

/** What all rules together find when one text is replaced: `CODE what it says`. */
export function lintBut(subgraph: keyof typeof sound, from: string, to: string): string[] {
  return lintSchema(soundBut(subgraph, from, to)).map(({ code, says }) => `${code} ${says}`);
}
