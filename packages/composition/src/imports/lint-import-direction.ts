import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../lint/finding.ts';
import { importedPath, roomOf } from './imported-path.ts';
import { importsOf } from './imports-of.ts';
import { sourceFiles } from './source-files.ts';
import { workspaces } from './workspaces.ts';

const code = 'IMPORT_DIRECTION';

/**
 * Which rooms a room may import, by top folder; its own always. What is not named here may import everything
 * but the demo municipalities, which can be deleted without touching the rest.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  packages: ['packages'],
  subgraphs: ['packages'],
  gateway: ['packages'],
  demo: ['packages'],
};

/** Only tools around the product may know that the municipalities are demos. */
const mayImportDemo = new Set(['demo', 'scripts']);

/**
 * Finds imports, of values or types, that go against the plan of the house: packages and subgraphs know no
 * subgraph but themselves, and nothing but scripts/ knows demo/.
 * @param repository the folder of the repository.
 */
export function lintImportDirection(repository: string): Finding[] {
  const names = workspaces(repository);
  return sourceFiles(repository).flatMap((file) => {
    const from = roomOf(file);
    return importsOf(readFileSync(join(repository, file), 'utf8')).flatMap(({ specifier, line }) => {
      const path = specifier === null ? null : importedPath(file, specifier, names);
      if (path === null || mayImport(from, roomOf(path))) return [];
      return [
        { code, place: `${file}:${line}`, says: `${from} may not import ${roomOf(path)} (${specifier})` },
      ];
    });
  });
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const [top = ''] = from.split('/');
  const [target = ''] = to.split('/');
  if (target === 'demo') return mayImportDemo.has(top);
  return allowed[top]?.includes(target) ?? true;
}
