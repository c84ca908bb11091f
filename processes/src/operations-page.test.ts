import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { repositoryRoot } from './repository-root.ts';

const page = readFileSync(join(repositoryRoot, 'docs/operations.md'), 'utf8');
const sources = globSync('{processes,gateway,packages/*,subgraphs/*}/src/**/*.ts', { cwd: repositoryRoot })
  .filter((path) => !/\.test\.ts$|\/testing\//.test(path))
  .map((path) => readFileSync(join(repositoryRoot, path), 'utf8'));

/** How one process tells another that it is its parent. */
const internal = new Set(['SAMGRAF_PARENT_PIPE']);

const found = (pattern: RegExp): string[] =>
  [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((each) => each[1]!)))].sort();

it('the page for who runs it names every variable that is read', () => {
  const variables = found(/\b((?:SAMGRAF|OTEL|OIDC)_[A-Z_]*[A-Z])\b/g).filter((each) => !internal.has(each));
  expect(variables.length).toBeGreaterThan(30);
  expect(variables.filter((each) => !page.includes(`\`${each}\``))).toEqual([]);
});

it('it names every measure that is made', () => {
  const measures = found(/'(samgraf\.[a-z.]+)',/g)
    .filter((each) => !/^samgraf\.(operation|outcome|subgraph|system|municipality)$/.test(each))
    .map((each) => each.replaceAll('.', '_'));
  expect(measures.length).toBeGreaterThan(7);
  expect(measures.filter((each) => !page.includes(each))).toEqual([]);
});
