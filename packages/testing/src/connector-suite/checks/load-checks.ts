import assert from 'node:assert/strict';
import type { ConnectorCheck } from '../connector-check.ts';
import { everywhere, mayBeRead, scopeOf, tenantScope, tenantsOf } from '../scopes.ts';
import { aCall, parentsOf, wholeSlice } from '../ways.ts';

/** Ids are input from outside: of another kind, of nobody, or no ids at all. */
const odd = [
  '',
  ':',
  '1461',
  '1461:',
  '1461::',
  '1461:no-such-kind:1',
  '__proto__',
  '9999:case:1',
  "1461:'--:1",
  '\u0000',
];

/** As many ids as a page of a portal asks for at once. */
const many = 200;

export const loadChecks: readonly ConnectorCheck[] = [
  {
    sentence: 'loads one entry for each id, in order, null for what is absent or outside the scope',
    needs: [],
    async run(harness) {
      const { connector, everything, absentId } = harness;
      const ids = everything.flatMap(({ id, owner }, index) => [id, absentId(owner.tenant, index)]);
      const asked = [...ids.reverse(), ...odd, ...ids.slice(0, 10)];
      const known = new Map(everything.map((each) => [each.id, each]));
      for (const scope of [
        everywhere(harness),
        everywhere(harness, { protectedToo: false }),
        ...connector.owners.map((each) => scopeOf([each])),
      ]) {
        const { records } = await connector.load(asked, scope, aCall());
        const expected = asked.map((id) => {
          const record = known.get(id);
          return record && mayBeRead(scope, record) ? id : null;
        });
        assert.deepEqual(
          records.map((each) => each?.record.id ?? null),
          expected,
        );
      }
    },
  },
  {
    sentence: 'loads nothing for no ids',
    needs: [],
    async run(harness) {
      const { records } = await harness.connector.load([], everywhere(harness), aCall());
      assert.deepEqual(records, []);
    },
  },
  {
    sentence: `loads ${many} ids of a tenant by one look-up`,
    needs: [],
    async run(harness) {
      const { connector, everything, absentId } = harness;
      for (const tenant of tenantsOf(harness)) {
        const own = everything.filter((each) => each.owner.tenant === tenant).map((each) => each.id);
        const padding = Array.from({ length: many }, (_, index) => absentId(tenant, index));
        harness.reached();
        await connector.load([...own, ...padding].slice(0, many), tenantScope(harness, tenant), aCall());
        oneLookUp(harness.reached().lookUps, connectionsOf(harness.connections, tenant));
      }
    },
  },
  {
    sentence: 'finds what is related to all parents of a tenant by one look-up',
    needs: ['RELATIONS'],
    async run(harness) {
      const { connector, connections, relations } = harness;
      for (const tenant of tenantsOf(harness)) {
        for (const [relation, args] of Object.entries(relations)) {
          const parents = parentsOf(harness, relation).filter((each) => each.startsWith(`${tenant}:`));
          // What stands in memory looks nothing up; there, a tenant's only parent may be the tenant itself.
          const enough = parents.length > 1 || connections.length === 0;
          assert.ok(enough, `the harness has one parent at most by ${relation} in ${tenant}`);
          harness.reached();
          const slice = wholeSlice(harness);
          await connector.related(relation, parents, args, slice, tenantScope(harness, tenant), aCall());
          oneLookUp(harness.reached().lookUps, connectionsOf(harness.connections, tenant));
        }
      }
    },
  },
];

const connectionsOf = (connections: ReadonlyArray<{ tenant: string }>, tenant: string): number =>
  connections.filter((each) => each.tenant === tenant).length;

function oneLookUp(lookUps: number, connections: number): void {
  assert.ok(lookUps <= connections, `${lookUps} look-ups over ${connections} connection(s)`);
}
