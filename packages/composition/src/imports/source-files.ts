import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', '.git', '.data', '.turbo', 'generated']);

/** Every TypeScript and JavaScript module of a repository, relative to it, `/` between folders, sorted. */
export function sourceFiles(repository: string, folder = ''): string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sourceFiles(repository, path);
      return /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : [];
    })
    .sort();
}
