import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType, parse } from 'graphql';
import { loadCatalogue } from './load-catalogue.ts';
import { loadSubgraphSdl } from './load-subgraph-sdl.ts';
import { subgraphNames } from './subgraph-files.ts';

const contract = join(import.meta.dirname, '../../../schema');

describe('loadCatalogue, of the contract itself', () => {
  it('maps every field of every object type that the supergraph has', () => {
    const { types } = loadCatalogue(contract);
    const sdl = subgraphNames(contract).map((name) => loadSubgraphSdl(contract, name));
    const fields = sdl.flatMap((each) =>
      Object.values(buildSchema(each, { assumeValidSDL: true }).getTypeMap())
        .filter(isObjectType)
        .filter(({ name }) => !name.startsWith('__') && name !== 'Query')
        .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)),
    );
    const mapped = [...types].flatMap(([type, of]) => [...of.keys()].map((field) => `${type}.${field}`));
    expect(new Set(mapped)).toEqual(new Set(fields));
    expect(mapped.length).toBeGreaterThan(150);
  });

  it('keeps what needs two factors at confidentiality 3, and whose a record is open to all', () => {
    const { types } = loadCatalogue(contract);
    expect(types.get('Party')?.get('personNumber')).toMatchObject({
      confidentiality: 3,
      ceiling: 'SHARED',
      personal: true,
    });
    for (const [type, fields] of types) {
      const municipality = fields.get('municipality');
      if (municipality) expect([type, municipality.ceiling]).toEqual([type, 'PUBLIC']);
    }
  });

  it('says that a search in titles and diary numbers reads them', () => {
    const { arguments: args } = loadCatalogue(contract);
    expect(args.get('Query.cases')?.get('text')).toEqual(['Case.title', 'Case.diaryNumber']);
    expect(args.get('Property.cases')?.get('status')).toEqual(['Case.status']);
    expect(args.get('Query.cases')?.get('first')).toEqual([]);
  });
});

describe('a schema folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schema-'));
    writeFileSync(join(folder, 'directives.graphql'), 'directive @d on OBJECT');
    writeFileSync(join(folder, 'shared.graphql'), 'scalar Date');
    writeFileSync(join(folder, 'supergraph.graphql'), 'type Query { composed: String }');
    writeFileSync(join(folder, 'books.graphql'), 'type Query { book: Book }\n\ntype Book { id: ID! }');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has a subgraph for each file but the shared ones and what they compose to', () => {
    writeFileSync(join(folder, 'authors.graphql'), '');
    expect(subgraphNames(folder)).toEqual(['authors', 'books']);
  });

  it('gives each subgraph the directives and the shared types before its own', () => {
    const names = parse(loadSubgraphSdl(folder, 'books')).definitions.map((each) =>
      'name' in each ? each.name?.value : null,
    );
    expect(names).toEqual(['d', 'Date', 'Query', 'Book']);
  });

  it('fails naming the field that is not mapped', () => {
    expect(() => loadCatalogue(folder)).toThrow(/books: Book\.id is unmapped/);
  });

  it('fails naming the file and the line of a syntax error', () => {
    writeFileSync(join(folder, 'books.graphql'), 'type Query {\n  book: }');
    expect(() => loadCatalogue(folder)).toThrow(
      expect.objectContaining({
        source: expect.objectContaining({ name: 'schema/books.graphql' }),
        locations: [{ line: 2, column: 9 }],
      }),
    );
  });

  it('fails for a subgraph that has no file', () => {
    expect(() => loadSubgraphSdl(folder, 'maps')).toThrow(/ENOENT.*maps\.graphql/);
  });
});
