import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/** Whatever is ignored, a walk need not go there. */
const never = new Set(['node_modules', '.git', '.data', '.turbo']);

/** The files that an image may be made of, below the repository: all but what the ignore file says. */
export function buildContext(repository: string, ignoreFile: string): string[] {
  const rules = readFileSync(ignoreFile, 'utf8')
    .split('\n')
    .filter((each) => each !== '' && !each.startsWith('#'))
    .map((each) => ({ ignored: !each.startsWith('!'), pattern: each.replace(/^!/, '') }));
  const isIgnored = (path: string): boolean => {
    const parts = path.split('/');
    // A pattern speaks of a path or of what lies above it; the last that speaks decides.
    const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    const last = rules.findLast(({ pattern }) => above.some((each) => matchesGlob(each, pattern)));
    return last?.ignored ?? false;
  };
  const walk = (folder: string): string[] =>
    readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((each) => {
      const path = folder === '' ? each.name : `${folder}/${each.name}`;
      if (each.isDirectory()) return never.has(each.name) ? [] : walk(path);
      return each.isFile() && !isIgnored(path) ? [path] : [];
    });
  return walk('');
}
