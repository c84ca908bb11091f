import assert from 'node:assert/strict';
import type { Owner } from '@samgraf/policy';
import type { ConnectorCheck } from '../connector-check.ts';
import type { ConnectorHarness } from '../connector-harness.ts';
import { everywhere, tenantScope, tenantsOf } from '../scopes.ts';
import { type Given, waysOf } from '../ways.ts';

/** Whose a record is comes from the connection that it was read over, never from the payload. */
export const labelChecks: readonly ConnectorCheck[] = [
  {
    sentence: 'labels each record with its owner',
    needs: [],
    async run(harness) {
      for (const way of waysOf(harness)) trueLabels(harness, way.name, await way.ask(everywhere(harness)));
    },
  },
  {
    sentence: 'labels each record by its connection, whatever the payload says',
    needs: ['LIES'],
    async run(harness) {
      const owners = harness.connector.owners;
      const [one, other] = [owners[0] as Owner, owners.at(-1) as Owner];
      for (const claimed of [one, other, { tenant: '9999', authority: one.authority }]) {
        await harness.lies?.claim(claimed);
        for (const scope of [
          everywhere(harness),
          ...tenantsOf(harness).map((each) => tenantScope(harness, each)),
        ]) {
          for (const way of waysOf(harness)) {
            const given = await way.ask(scope);
            trueLabels(harness, way.name, given);
            // A claim may cost the record itself, but then it is told.
            const whole = given.records.length >= way.expected(scope).length;
            assert.ok(
              whole || given.states.some((each) => each.status === 'FAILED'),
              `${way.name} left records out and did not say so`,
            );
          }
        }
      }
    },
  },
];

function trueLabels({ everything }: ConnectorHarness, way: string, { records }: Given): void {
  const known = new Map(everything.map((each) => [each.id, each.owner]));
  for (const { owner, record } of records) {
    const { tenant, authority } = owner;
    assert.deepEqual({ tenant, authority }, known.get(record.id), `the label of ${record.id} by ${way}`);
  }
}
