import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../running/repository-root.ts';
import type { Samgraf } from '../running/samgraf.ts';

/** One example of `schema/operations/<Name>.examples.json`. */
export interface Example {
  readonly operation: string;
  readonly description: string;
  /** A demo user; null for nobody. */
  readonly user: string | null;
  readonly purpose?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const folder = join(repositoryRoot, 'schema/operations');

/** The examples of every operation. */
export function readExamples(): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.examples.json'))
    .flatMap((name) =>
      (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<Example, 'operation'>[]).map((each) => ({
        operation: name.slice(0, -'.examples.json'.length),
        ...each,
      })),
    );
}

export function describeExamples(samgraf: Samgraf): void {
  describe('The examples', () => {
    it('are there for every operation', () => {
      const operations = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
      expect([...new Set(readExamples().map(({ operation }) => `${operation}.graphql`))]).toEqual(
        operations.sort(),
      );
    });

    it.each(readExamples())('of $operation answer: $description', async (example) => {
      const { operation, user, purpose, variables, description } = example;
      const { status, errors, data, extensions } = await samgraf.ask(operation, {
        as: user ?? undefined,
        purpose,
        variables,
      });
      expect([status, errors]).toEqual([200, []]);
      expect(Object.keys(data).length).toBeGreaterThan(0);
      // Each says itself whether it shows a refusal.
      const text = JSON.stringify(data);
      const empty = /^\{"\w+":null\}$|"cases":\{"nodes":\[\]/.test(text);
      expect(empty).toBe(description.startsWith('Another municipality'));
      if (empty) expect(extensions.access.denied.length).toBeGreaterThan(0);
    });
  });
}
