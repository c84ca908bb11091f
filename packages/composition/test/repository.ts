import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const base = {
  'package.json': { name: 'root', workspaces: ['gateway', 'packages/*', 'subgraphs/*', 'demo'] },
  'gateway/package.json': { name: '@samgraf/gateway' },
  'packages/policy/package.json': { name: '@samgraf/policy' },
  'packages/sources/package.json': { name: '@samgraf/sources' },
  'subgraphs/cases/package.json': { name: '@samgraf/subgraph-cases' },
  'subgraphs/economy/package.json': { name: '@samgraf/subgraph-economy' },
  'demo/package.json': { name: '@samgraf/demo' },
};

/** What `lint` says of a repository of our shape with these files; the repository is gone afterwards. */
export async function lintFiles<T>(
  files: Readonly<Record<string, string>>,
  lint: (repository: string) => T | Promise<T>,
): Promise<T> {
  const repository = mkdtempSync(join(tmpdir(), 'repository-'));
  try {
    for (const [path, content] of Object.entries({ ...base, ...files })) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return await lint(repository);
  } finally {
    rmSync(repository, { recursive: true });
  }
}
