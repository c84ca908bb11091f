import { describe, expect, it } from '@jest/globals';
import { lintFiles } from '../../test/repository.ts';
import { lintGeneratedTypes } from './lint-generated-types.ts';

const codes = async (text: string) =>
  (await lintFiles({ 'subgraphs/cases/src/resolvers.ts': text }, lintGeneratedTypes)).map(({ code }) => code);

describe('lintGeneratedTypes', () => {
  it('finds resolvers with types by hand', async () => {
    expect(await codes('export const resolvers = {};')).toEqual(['RESOLVER_TYPES_BY_HAND']);
    expect(await codes("import type { Case } from './generated/types.ts';")).toEqual([
      'RESOLVER_TYPES_BY_HAND',
    ]);
    expect(await codes("import type { Resolvers } from './types.ts';")).toEqual(['RESOLVER_TYPES_BY_HAND']);
  });

  it('is content with those that take the generated ones', async () => {
    expect(await codes("import type { Resolvers } from './generated/types.ts';")).toEqual([]);
  });
});
