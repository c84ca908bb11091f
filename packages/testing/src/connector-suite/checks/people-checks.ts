import assert from 'node:assert/strict';
import type { ConnectorCheck } from '../connector-check.ts';
import { everywhere } from '../scopes.ts';
import { waysOf } from '../ways.ts';

/** Protected identities, and one's own data. */
export const peopleChecks: readonly ConnectorCheck[] = [
  {
    sentence:
      'gives no record of a protected identity, nor one of which that is not known, unless the scope says so',
    needs: [],
    async run(harness) {
      const hidden = new Set(harness.everything.filter((each) => each.hidden).map((each) => each.id));
      for (const way of waysOf(harness)) {
        for (const { record, facts } of (await way.ask(everywhere(harness, { protectedToo: false })))
          .records) {
          assert.ok(!hidden.has(record.id), `${way.name} gave ${record.id}, which is hidden`);
          assert.ok(
            facts.marking === 'NONE' || facts.marking === 'NOT_PERSONAL',
            `${record.id} is ${facts.marking}`,
          );
        }
        for (const { record, facts } of (await way.ask(everywhere(harness))).records) {
          const marked = facts.marking === 'PROTECTED' || facts.marking === 'UNKNOWN';
          assert.equal(marked, hidden.has(record.id), `the marking of ${record.id}`);
        }
      }
    },
  },
  {
    sentence: 'gives one person that person’s records alone, and says whose they are',
    needs: ['PEOPLE'],
    async run(harness) {
      const people = new Set(harness.everything.flatMap((each) => each.subjects));
      for (const subject of [...people].slice(0, 5)) {
        const scope = everywhere(harness, { subject });
        for (const way of waysOf(harness)) {
          const { records } = await way.ask(scope);
          assert.deepEqual(
            records.map((each) => each.record.id).sort(),
            way.expected(scope).sort(),
            way.name,
          );
          for (const { record, facts } of records) {
            assert.ok(facts.subjects.includes(subject), `${record.id} is not said to be ${subject}'s`);
          }
        }
      }
    },
  },
];
