import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { compileCost } from './operation-cost.ts';
import { readListBounds } from './read-list-bounds.ts';

const sdl = `
  directive @bounded(most: Int!) on FIELD_DEFINITION
  type Query { cases(first: Int, after: String): CaseConnection case: Case newest(first: Int): [Case!] all: [Case!] }
  type CaseConnection { nodes: [Case!]! edges: [CaseEdge!]! sources: [Source!]! @bounded(most: 1000) total: Int }
  type CaseEdge { cursor: String! node: Case! }
  type Source { system: String }
  type Case { id: ID! title: String parties: [Party!] @bounded(most: 4) documents(first: Int): DocumentConnection }
  type Party { name: String }
  type DocumentConnection { nodes: [Document!]! }
  type Document { id: ID! case: Case }
`;
const schema = buildSchema(sdl);
const bounds = readListBounds([sdl]);

function cost(query: string, variables = {}): number {
  const document = parse(query);
  return compileCost(schema, document, getOperationAST(document)!, bounds)(variables);
}

describe('the cost of an operation', () => {
  it.each([
    ['an object counts one, its fields nothing', '{ case { id title } }', 1],
    ['a page counts its size and itself', '{ cases(first: 30) { nodes { id } } }', 1 + 30],
    ['a page without a size counts twenty', '{ cases { nodes { id } } }', 1 + 20],
    [
      'both ways into a page count',
      '{ cases(first: 10) { nodes { id } edges { node { id } } } }',
      1 + 10 + 10 * 2,
    ],
    [
      'pages multiply',
      '{ cases(first: 10) { nodes { documents(first: 5) { nodes { id } } } } }',
      1 + 10 * (1 + 1 + 5),
    ],
    [
      'fragments count where they are spread',
      '{ cases(first: 10) { ...P ...P } } fragment P on CaseConnection { nodes { id } }',
      1 + 20,
    ],
    ['a bounded list counts what it promises', '{ case { parties { name } } }', 1 + 4],
    ['a long bound counts as the few it is in truth', '{ cases(first: 1) { sources { system } } }', 1 + 10],
    ['a list that nothing is known of counts a hundred', '{ all { id } }', 100],
    [
      'a paged list without a connection counts its size',
      '{ newest(first: 7) { parties { name } } }',
      7 * (1 + 4),
    ],
    ['a negative size counts nothing', '{ cases(first: -5) { nodes { id } } }', 1],
    ['introspection counts nothing', '{ __schema { types { name } } }', 0],
  ])('%s', (_title, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it.each([
    [{ n: 50 }, 51],
    [{}, 8],
    [{ n: null }, 8],
    [{ n: 'much' }, 501],
  ])('follows the variable %j', (variables, expected) => {
    expect(cost('query ($n: Int = 7) { cases(first: $n) { nodes { id } } }', variables)).toBe(expected);
  });
});
