import { describe, expect, it } from '@jest/globals';
import { lintFiles } from '../../test/repository.ts';
import { repository } from '../places.ts';
import { lintImportDirection } from './lint-import-direction.ts';

const found = async (file: string, text: string) =>
  (await lintFiles({ [file]: text }, lintImportDirection)).map(({ place, says }) => `${place} ${says}`);

describe('lintImportDirection', () => {
  it('finds nothing in this repository', async () => {
    expect(lintImportDirection(repository)).toEqual([]);
  });

  it.each([
    ['packages/policy/src/a.ts', '@samgraf/subgraph-cases', 'packages/policy may not import subgraphs/cases'],
    [
      'packages/policy/src/a.ts',
      '../../../subgraphs/cases/src/a.ts',
      'packages/policy may not import subgraphs/cases',
    ],
    ['packages/policy/src/a.ts', '@samgraf/gateway', 'packages/policy may not import gateway'],
    [
      'subgraphs/cases/src/a.ts',
      '@samgraf/subgraph-economy',
      'subgraphs/cases may not import subgraphs/economy',
    ],
    [
      'subgraphs/cases/src/a.ts',
      '@samgraf/subgraph-economy/src/x.ts',
      'subgraphs/cases may not import subgraphs/economy',
    ],
    ['gateway/src/a.ts', '@samgraf/subgraph-economy', 'gateway may not import subgraphs/economy'],
    ['gateway/src/a.test.ts', '@samgraf/demo', 'gateway may not import demo'],
    ['subgraphs/cases/test/a.mjs', '../../../demo/src/a.ts', 'subgraphs/cases may not import demo'],
    ['processes/src/a.ts', '@samgraf/demo', 'processes may not import demo'],
    ['tool.mjs', './demo/src/a.ts', 'tool.mjs may not import demo'],
  ])('finds that %s imports %s', async (file, specifier, says) => {
    const place = `${file}:2 ${says} (${specifier})`;
    expect(await found(file, `// first\nimport '${specifier}';`)).toEqual([place]);
    expect(await found(file, `// first\nimport type { A } from '${specifier}';`)).toEqual([place]);
    expect(await found(file, `// first\nawait import('${specifier}');`)).toEqual([place]);
  });

  it.each([
    ['packages/policy/src/a.ts', '@samgraf/sources'],
    ['packages/policy/src/a.ts', './b.ts'],
    ['packages/policy/src/a.ts', 'graphql'],
    ['packages/policy/src/a.ts', 'node:fs'],
    ['subgraphs/cases/src/a.ts', '@samgraf/policy'],
    ['subgraphs/cases/src/a.ts', './b.ts'],
    ['processes/src/a.ts', '@samgraf/subgraph-cases'],
    ['scripts/a.mjs', '../demo/src/a.ts'],
    ['demo/src/a.ts', '@samgraf/policy'],
  ])('is content that %s imports %s', async (file, specifier) => {
    expect(await found(file, `import '${specifier}';`)).toEqual([]);
  });
});
