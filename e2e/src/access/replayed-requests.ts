import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { type Example, readExamples } from '../operations/examples.ts';
import type { Samgraf } from '../running/samgraf.ts';

/** How often each is asked again, and how many at once. */
const times = 4;
const atOnce = 8;

/** What every process has written, by request: each entry but for its time and its request, in one order. */
function written(dataFolder: string): Map<string, string[]> {
  const byRequest = new Map<string, string[]>();
  const folder = join(dataFolder, 'ledger');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.sqlite'))) {
    const ledger = new DatabaseSync(join(folder, name), { readOnly: true });
    const tables = ledger.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'trees'`).all();
    const rows = tables.length === 0 ? [] : ledger.prepare('SELECT entry FROM entries').all();
    ledger.close();
    for (const { entry } of rows) {
      const { time, correlation, ...rest } = JSON.parse(String(entry));
      byRequest.set(correlation, [...(byRequest.get(correlation) ?? []), JSON.stringify(rest)].sort());
    }
  }
  return byRequest;
}

/** The tenants whose cases or pupils an answer shows; the public register's entries have ids of their own. */
const shown = (data: unknown): Set<string> =>
  new Set(
    [...JSON.stringify(data).matchAll(/"(\w+):(?:case|pupil):/g)].map(([, tenant]) => tenant as string),
  );

export function describeReplayedRequests(samgraf: Samgraf): void {
  describe('Requests that are asked again and again', () => {
    it('have their entries in the ledger each time, and the ledger has no entry but theirs', async () => {
      const before = new Set(written(samgraf.dataFolder).keys());
      const salt = randomUUID().slice(0, 8);
      const asked = readExamples().flatMap((example, index) =>
        Array.from({ length: times }, (_, time) => ({ example, id: `replay-${salt}-${index}-${time}` })),
      );
      const answers = new Map<string, unknown>();
      const ask = async ({ example, id }: { example: Example; id: string }) => {
        const { operation, user, purpose, variables } = example;
        const headers = { 'x-request-id': id };
        const answer = await samgraf.ask(operation, { as: user ?? undefined, purpose, variables, headers });
        expect([answer.status, answer.errors]).toEqual([200, []]);
        answers.set(id, answer.data);
      };
      const left = [...asked].reverse();
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let next = left.pop(); next; next = left.pop()) await ask(next);
        }),
      );

      const now = written(samgraf.dataFolder);
      const ids = new Set(asked.map((each) => each.id));
      expect([...now.keys()].filter((each) => !before.has(each) && !ids.has(each))).toEqual([]);
      let entries = 0;
      for (const { example, id } of asked) {
        const own = now.get(id) ?? [];
        entries += own.length;
        // What was seen of somebody is there, of each municipality.
        const told = own
          .map((each) => JSON.parse(each))
          .filter(({ outcome }) => outcome === 'ALLOWED')
          .map(({ tenant }) => tenant);
        expect([example.description, told]).toEqual([
          example.description,
          expect.arrayContaining([...shown(answers.get(id))]),
        ]);
        // Each time the same, neither fewer nor more.
        expect(own).toEqual(now.get(id.replace(/\d+$/, '0')) ?? []);
      }
      expect(entries).toBeGreaterThan(asked.length / 2);
      expect(asked.some(({ id }) => shown(answers.get(id)).size > 0)).toBe(true);
    });
  });
}
