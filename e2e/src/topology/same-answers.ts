import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { readExamples } from '../operations/examples.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { Answer } from '../running/answer.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { knownIds } from '../schema/known-ids.ts';
import { fetchSchema, rootDocuments } from '../schema/root-documents.ts';
import { comparable } from './comparable.ts';

const users = [
  undefined,
  'case-officer.mellerud',
  'case-officer.bengtsfors',
  'economist.amal',
  'economist.fargelanda',
  'protected-data-officer.mellerud',
  'citizen.mellerud',
  'system.mellerud',
  'system-owner.mellerud',
  'school-admin.mellerud',
  'gis-analyst.mellerud',
  'hr-officer.mellerud',
];

/** Questions that go wrong, which both must tell alike. */
const wrong = [
  '{ systems(first: 501) { complete } }',
  '{ systems(after: "x") { complete } cases { complete } }',
  '{ salaries }',
  'mutation { sign }',
  'query ($id: ID!) { case(id: $id) { id } }',
];

export function describeSameAnswers(embedded: Samgraf, distributed: Samgraf, oracle: Oracle): void {
  describe('Embedded and distributed', () => {
    it.each(readExamples())('answer alike to each user: $operation, $description', async (example) => {
      const { operation, variables } = example;
      for (const as of [...users, example.user ?? undefined]) {
        const [one, other] = await whileAllAnswer([embedded, distributed], (each) =>
          each.ask(operation, { as, variables }),
        );
        expect([as, comparable(other!)]).toEqual([as, comparable(one!)]);
      }
    });

    it('answer alike to everything below every root field', async () => {
      const documents = rootDocuments(await fetchSchema(embedded), knownIds(oracle));
      // What these tell is what has happened in an installation, and differs between two.
      for (const history of ['accessLog', 'accessLogTable', 'me'])
        expect(documents.delete(history)).toBe(true);
      for (const document of documents.values()) {
        for (const as of users) {
          const [one, other] = await whileAllAnswer([embedded, distributed], (each) =>
            each.ask(document, { as, purpose: 'procurement' }),
          );
          expect([document, as, comparable(other!)]).toEqual([document, as, comparable(one!)]);
        }
      }
    });

    it.each(wrong)('refuse alike: %s', async (document) => {
      const [one, other] = await Promise.all([embedded, distributed].map((each) => each.ask(document)));
      expect(comparable(other!)).toEqual(comparable(one!));
      expect(one!.errors.length).toBeGreaterThan(0);
    });
  });
}

/**
 * The answers of both, asked again for a while where a source has failed one of them alone: which moment a busy machine
 * chose for that says nothing of the topology. What still fails is told as it is.
 */
async function whileAllAnswer(
  installations: readonly Samgraf[],
  ask: (installation: Samgraf) => Promise<Answer>,
): Promise<readonly Answer[]> {
  for (let left = 6; ; left--) {
    const answers = await Promise.all(installations.map(ask));
    const [one, ...others] = answers.map(failures);
    if (others.every((each) => each === one) || left === 0) return answers;
    await setTimeout(5_000);
  }
}

/** The sources that failed, and why. A layer that is out of order fails both alike. */
const failures = ({ extensions }: Answer): string =>
  JSON.stringify(
    extensions.sources
      .filter(({ status }) => status === 'FAILED')
      .map(({ municipality, system, reason }) => [municipality, system, reason])
      .sort(),
  );
