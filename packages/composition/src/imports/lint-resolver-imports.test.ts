import { describe, expect, it } from '@jest/globals';
import { lintFiles } from '../../test/repository.ts';
import { lintResolverImports } from './lint-resolver-imports.ts';

const found = async (files: Readonly<Record<string, string>>) =>
  (
    await lintFiles(
      Object.fromEntries(Object.entries(files).map(([file, text]) => [`subgraphs/cases/src/${file}`, text])),
      lintResolverImports,
    )
  ).map(
    ({ place, says }) => `${place?.replace('subgraphs/cases/src/', '')} ${says.replace(/^.* reaches /, '')}`,
  );

describe('lintResolverImports', () => {
  it.each([
    "import { connect } from './connectors/case-api.ts';",
    "export * from './connectors/case-api.ts';",
    "import { readFileSync } from 'node:fs';",
    "import fs from 'fs';",
    "import { request } from 'undici';",
    "import { createSourceHttp } from '@samgraf/sources';",
    "import * as sources from '@samgraf/sources';",
    "import { createSubgraph } from '@samgraf/anything-new';",
    'const load = (name: string) => import(name);',
  ])('finds a resolver with %j', async (text) => {
    expect(await found({ 'resolvers.ts': text })).toHaveLength(1);
    expect(await found({ 'resolvers/case.ts': text.replace("'./conn", "'../conn") })).toHaveLength(1);
    expect(await found({ 'resolvers-of-case.ts': text })).toHaveLength(1);
  });

  it('finds what a resolver reaches through other files, and says where', async () => {
    expect(
      await found({
        'resolvers.ts': "import { one } from './one.ts';",
        'one.ts': "import './two.ts';",
        'two.ts': "// first\nimport { DatabaseSync } from 'node:sqlite';\nimport './one.ts';",
      }),
    ).toEqual(['two.ts:2 node:sqlite: ask read instead']);
  });

  it('is content with words, types, and files that reach nothing', async () => {
    expect(
      await found({
        'resolvers.ts':
          "import type { Resolvers } from './generated/types.ts';\nimport type { Api } from './connectors/api.ts';\nimport { recordId } from '@samgraf/sources';\nimport { SamgrafError } from '@samgraf/errors';\nimport { words } from './words.ts';",
        'words.ts': 'export const words = [];',
      }),
    ).toEqual([]);
  });

  it('leaves connectors, and tests of resolvers, to import what they need', async () => {
    expect(
      await found({
        'connectors/api.ts': "import 'undici';",
        'resolvers.test.ts': "import './connectors/api.ts';",
      }),
    ).toEqual([]);
  });
});
