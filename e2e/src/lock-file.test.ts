import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from './running/repository-root.ts';

interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly os?: string[] }
    >
  >;
}

describe('package-lock.json', () => {
  const { packages } = JSON.parse(
    readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8'),
  ) as LockFile;

  it("names the packages of every platform: npm ci refuses a lock file that lacks another's", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    const text = readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8');
    expect(text.match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
  });
});
