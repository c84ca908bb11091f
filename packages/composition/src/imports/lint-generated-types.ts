import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../lint/finding.ts';
import { importsOf } from './imports-of.ts';
import { sourceFiles } from './source-files.ts';

/**
 * Finds resolvers (`subgraphs/<name>/src/resolvers.ts`) that do not take their types from what is generated from
 * the SDL: types by hand agree with the contract until it changes.
 * @param repository the folder of the repository.
 */
export function lintGeneratedTypes(repository: string): Finding[] {
  return sourceFiles(repository)
    .filter((file) => /^subgraphs\/[^/]+\/src\/resolvers\.ts$/.test(file))
    .filter((file) => {
      const imports = importsOf(readFileSync(join(repository, file), 'utf8'));
      return !imports.some(({ specifier, names }) => {
        return specifier === './generated/types.ts' && names?.includes('Resolvers');
      });
    })
    .map((file) => ({
      code: 'RESOLVER_TYPES_BY_HAND',
      place: file,
      says: 'the resolvers are not typed by `Resolvers` of ./generated/types.ts',
    }));
}
