import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lintFiles } from '../test/repository.ts';
import { sound } from '../test/sound-schema.ts';
import { lintRepository } from './lint-repository.ts';
import { schemaFolder } from './places.ts';

const schema = Object.fromEntries(
  ['directives', 'shared'].map((name) => [
    `schema/${name}.graphql`,
    readFileSync(join(schemaFolder, `${name}.graphql`), 'utf8'),
  ]),
);
const types = "import type { Resolvers } from './generated/types.ts';\n";
const map = '{ Query: { author() {} }, Author: { async __resolveReference() {} } }';

const found = async (resolvers: string, sdl: string = sound.people) =>
  (
    await lintFiles(
      { ...schema, 'schema/people.graphql': sdl, 'subgraphs/people/src/resolvers.ts': types + resolvers },
      lintRepository,
    )
  ).map(({ code, place }) => `${place} ${code}`);

describe('lintRepository', () => {
  it('is content with resolvers as they should be, and with a function that makes them', async () => {
    expect(await found(`export const resolvers: Resolvers = ${map};`)).toEqual([]);
    expect(await found(`export const resolvers = ({ goals }: never): Resolvers => (${map});`)).toEqual([]);
  });

  it('finds what is wrong in the SDL, in the resolvers and in their imports', async () => {
    const sdl = sound.people.replace('  "The name."\n', '');
    const text = `export * from 'node:os';\nexport const resolvers: Resolvers = ${map.replace('async ', '')};`;
    expect(await found(text, sdl)).toEqual([
      expect.stringMatching(/^schema\/people\.graphql:\d+ UNDESCRIBED$/),
      'subgraphs/people/src/resolvers.ts:2 RESOLVER_REACHES_SOURCE',
      'subgraphs/people/src/resolvers.ts REFERENCE_NOT_ASYNC',
    ]);
  });

  it('finds a subgraph without resolvers', async () => {
    expect(await found('export const others: Resolvers = {};')).toEqual([
      'subgraphs/people/src/resolvers.ts RESOLVERS_ABSENT',
    ]);
  });
});
