import assert from 'node:assert/strict';
import { within } from '@samgraf/sources';
import fc from 'fast-check';
import type { ConnectorCheck } from '../connector-check.ts';
import { anyScope, scopeOf, tenantsOf } from '../scopes.ts';
import { waysOf } from '../ways.ts';

/** Scope is pushed down: what lies outside is not asked for, so that nothing can leak from it. */
export const scopeChecks: readonly ConnectorCheck[] = [
  {
    sentence: 'asks its source for nothing outside the scope',
    needs: [],
    run: (harness) =>
      fc.assert(
        fc.asyncProperty(anyScope(harness), async (scope) => {
          for (const way of waysOf(harness)) {
            harness.reached();
            await way.ask(scope);
            const outside = harness.reached().owners.filter((each) => !within(scope, each));
            assert.deepEqual(outside, [], `${way.name} asked the source for what is outside the scope`);
          }
        }),
        { numRuns: 12 },
      ),
  },
  {
    sentence: 'asks nobody where the scope holds nothing of its source',
    needs: [],
    async run(harness) {
      const known = tenantsOf(harness).map((tenant) => ({ tenant, authority: 'no-such-authority' }));
      const authority = harness.connector.owners[0]?.authority ?? '';
      for (const scope of [scopeOf(known), scopeOf([{ tenant: '9999', authority }])]) {
        for (const way of waysOf(harness)) {
          harness.reached();
          const { records, states } = await way.ask(scope);
          assert.deepEqual(harness.reached().owners, [], `${way.name} reached the source`);
          assert.deepEqual([records, states], [[], []], `${way.name} answered from outside the scope`);
        }
      }
    },
  },
  {
    sentence: 'gives all that the scope holds and nothing else, in every way of asking',
    needs: [],
    run: (harness) =>
      fc.assert(
        fc.asyncProperty(anyScope(harness), async (scope) => {
          for (const way of waysOf(harness)) {
            const { records } = await way.ask(scope);
            assert.deepEqual(
              records.map((each) => each.record.id).sort(),
              way.expected(scope).sort(),
              way.name,
            );
          }
        }),
        { numRuns: 12 },
      ),
  },
  {
    sentence: 'gives nothing outside the scope, though its source answers more than it was asked',
    needs: ['OVERSHARING'],
    async run(harness) {
      await harness.lies?.overshare?.();
      await fc.assert(
        fc.asyncProperty(anyScope(harness), async (scope) => {
          for (const way of waysOf(harness)) {
            const { records } = await way.ask(scope);
            const expected = new Set(way.expected(scope));
            const outside = records.map((each) => each.record.id).filter((id) => !expected.has(id));
            assert.deepEqual(outside, [], `${way.name} gave what is outside the scope`);
          }
        }),
        { numRuns: 12 },
      );
    },
  },
];
