import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../lint/finding.ts';
import { importedPath } from './imported-path.ts';
import { importsOf } from './imports-of.ts';
import { sourceFiles } from './source-files.ts';

const code = 'RESOLVER_REACHES_SOURCE';

/** What a resolver may use from outside its room, null for all of it: words and types, nothing that reads. */
const harmless: ReadonlyMap<string, readonly string[] | null> = new Map([
  ['graphql', null],
  ['@samgraf/errors', null],
  ['@samgraf/policy', null],
  ['@samgraf/subgraph', null],
  ['@samgraf/sources', ['parseRecordId', 'recordId']],
  // Words only: how properties and addresses are written.
  ['@samgraf/designations', ['addressId', 'normaliseDesignation', 'propertyId']],
]);

/**
 * A resolver says what to read; `read` is the only way to a source. Finds every resolver file
 * (`subgraphs/<name>/src/resolvers*.ts`, or in a folder `resolvers/`) that can reach a connector or the world by
 * its imports, also through other files of its room. Types do not count: they are erased.
 * @param repository the folder of the repository.
 */
export function lintResolverImports(repository: string): Finding[] {
  const resolvers = sourceFiles(repository).filter(
    (file) => /^subgraphs\/[^/]+\/src\/resolvers(\/.+|[^/]*)\.ts$/.test(file) && !file.endsWith('.test.ts'),
  );
  const findings = new Map<string, Finding>();
  for (const resolver of resolvers) {
    const queue = [resolver];
    const seen = new Set(queue);
    for (const file of queue) {
      for (const { specifier, names, typeOnly, line } of importsOf(
        readFileSync(join(repository, file), 'utf8'),
      )) {
        if (typeOnly) continue;
        const path = specifier === null ? null : importedPath(file, specifier, new Map());
        const place = `${file}:${line}`;
        if (path === null ? !isHarmless(specifier, names) : path.includes('/connectors/')) {
          const what = specifier === null ? 'a computed import' : specifier;
          findings.set(`${place} ${what}`, {
            code,
            place,
            says: `${resolver} reaches ${what}: ask read instead`,
          });
        } else if (path !== null && !seen.has(path) && existsSync(join(repository, path))) {
          seen.add(path);
          queue.push(path);
        }
      }
    }
  }
  return [...findings.values()];
}

function isHarmless(specifier: string | null, names: readonly string[] | null): boolean {
  const taken = harmless.get(specifier ?? '');
  if (!taken) return taken === null;
  return (names ?? ['everything']).every((name) => taken.includes(name));
}
