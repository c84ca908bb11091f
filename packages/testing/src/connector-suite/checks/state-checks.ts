import assert from 'node:assert/strict';
import type { Connection, ConnectionState, Scope } from '@samgraf/sources';
import type { ConnectorCheck } from '../connector-check.ts';
import { everywhere, tenantScope, tenantsOf } from '../scopes.ts';
import { waysOf } from '../ways.ts';

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** The truth about sources. */
export const stateChecks: readonly ConnectorCheck[] = [
  {
    sentence: 'tells of each connection that it asked how it stands and when that was true',
    needs: [],
    async run(harness) {
      for (const scope of [
        everywhere(harness),
        ...tenantsOf(harness).map((each) => tenantScope(harness, each)),
      ]) {
        const tenants = new Set(scope.owners.map((each) => each.tenant));
        const expected = harness.connections.filter((each) => tenants.has(each.tenant)).map(nameOf);
        for (const way of waysOf(harness)) {
          const { states } = await way.ask(scope);
          assert.deepEqual(
            states.map(nameOf).sort(),
            expected.sort(),
            `the connections that ${way.name} tells of`,
          );
          for (const each of states) stands(each);
        }
      }
    },
  },
  {
    sentence: 'tells of no connection outside of the scope',
    needs: [],
    async run(harness) {
      const scope: Scope = tenantScope(harness, tenantsOf(harness)[0] as string);
      const tenants = new Set(scope.owners.map((each) => each.tenant));
      for (const way of waysOf(harness)) {
        for (const { tenant } of (await way.ask(scope)).states) {
          assert.ok(tenants.has(tenant), `${way.name} tells of ${tenant}`);
        }
      }
    },
  },
];

const nameOf = ({ system, tenant }: Connection): string => `${system} ${tenant}`;

function stands(state: ConnectionState): void {
  assert.ok(state.status === 'LIVE' || state.status === 'CACHED', `${nameOf(state)} is ${state.status}`);
  assert.match(state.asOf ?? '', rfc3339);
  assert.ok(Date.parse(state.asOf ?? '') <= Date.now() + 1_000, `${nameOf(state)} is as of a time to come`);
}
