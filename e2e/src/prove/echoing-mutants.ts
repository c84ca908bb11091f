import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../running/repository-root.ts';
import type { Mutant } from './mutants.ts';

const lookUp = /__resolveReference: async \(\{ id \}, \{ read \}\) => read\.one\('(\w+)', id\),/g;

/**
 * Every entity of every subgraph without its look-up: a representation that is handed in would then come back as it is.
 *
 * @throws Error for a look-up of another form, that no mutant would take away
 */
export function echoingMutants(): Mutant[] {
  return readdirSync(join(repositoryRoot, 'subgraphs'))
    .map((room) => `subgraphs/${room}/src/resolvers.ts`)
    .filter((module) => existsSync(join(repositoryRoot, module)))
    .flatMap((module) => {
      const source = readFileSync(join(repositoryRoot, module), 'utf8');
      const found = [...source.matchAll(lookUp)];
      if (found.length !== source.split('__resolveReference').length - 1) {
        throw new Error(
          `${module}: expected each __resolveReference to be no more than read.one('Type', id).`,
        );
      }
      return found.map(([replace, type]) => ({
        name: `${type} echoes its representation, ${module.split('/')[1]}`,
        module,
        replace,
        by: '',
      }));
    });
}
