import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../running/repository-root.ts';
import type { Samgraf } from '../running/samgraf.ts';

interface Documented {
  readonly file: string;
  readonly line: number;
  readonly query: string;
  readonly as: string | undefined;
  readonly purpose: string | undefined;
}

/** Every block of GraphQL in the pages for users; its first lines say who asks and for what. */
function documentedQueries(): Documented[] {
  const pages = readdirSync(join(repositoryRoot, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...pages.map((name) => `docs/${name}`)].flatMap((file) => {
    const text = readFileSync(join(repositoryRoot, file), 'utf8');
    return [...text.matchAll(/^```graphql\n(.*?)^```$/gms)].map(({ 1: query = '', index }) => ({
      file,
      line: text.slice(0, index).split('\n').length,
      query,
      as: /^# as (\S+)$/m.exec(query)?.[1],
      purpose: /^# purpose (\S+)$/m.exec(query)?.[1],
    }));
  });
}

export function describeDocumentedQueries(samgraf: Samgraf): void {
  describe('The queries in the documentation', () => {
    it('are in the page of each kind of user', () => {
      const files = new Set(documentedQueries().map(({ file }) => file));
      for (const page of ['portals', 'integrators', 'system-owners', 'gis'])
        expect([page, files.has(`docs/${page}.md`)]).toEqual([page, true]);
    });

    it.each(documentedQueries())('are answered: $file, line $line', async ({ query, as, purpose }) => {
      const { status, errors, data } = await samgraf.ask(query, { as, purpose });
      expect([status, errors]).toEqual([200, []]);
      for (const [field, value] of Object.entries(data as Record<string, { nodes?: unknown[] } | null>)) {
        expect([field, value]).not.toEqual([field, null]);
        if (value?.nodes) expect([field, value.nodes.length]).not.toEqual([field, 0]);
      }
    });
  });
}
