import assert from 'node:assert/strict';
import { within } from '@samgraf/sources';
import type { ConnectorCheck } from '../connector-check.ts';
import { everywhere, tenantsOf } from '../scopes.ts';
import { parentsOf } from '../ways.ts';

/** A suite that is shown nothing finds nothing. */
export const harnessChecks: readonly ConnectorCheck[] = [
  {
    sentence: 'is shown with enough to be judged by',
    needs: [],
    async run(harness) {
      const { connector, everything, connections, network, local, relations } = harness;
      const tenants = tenantsOf(harness);
      const owning = new Set(connector.owners.map((each) => each.tenant));
      assert.ok(
        tenants.length >= Math.min(2, owning.size),
        'records of two tenants, so that one can leak to the other',
      );
      assert.ok(everything.length >= 12, 'a dozen records, so that there are pages');
      assert.equal(new Set(everything.map((each) => each.id)).size, everything.length, 'ids are unique');
      for (const { id, owner } of everything) {
        const belongs = [owner.tenant, 'joint'].some((each) => id.startsWith(`${each}:`));
        assert.ok(belongs, `${id} begins with its tenant, or is joint`);
        assert.ok(within(everywhere(harness), owner), `the connector has the owner of ${id}`);
      }
      for (const { tenants: failing } of [network, local].filter((each) => each !== null)) {
        const reached = connections.map((each) => each.tenant);
        assert.ok(
          failing.every((each) => reached.includes(each)) && failing.length > 0,
          'a part that can fail',
        );
        assert.ok(
          tenants.some((each) => !failing.includes(each)),
          'a part that cannot',
        );
      }
      for (const relation of Object.keys(relations)) {
        const several = parentsOf(harness, relation).some(
          (parent) => everything.filter((each) => each.parents[relation] === parent).length > 1,
        );
        assert.ok(several, `a parent with two records by ${relation}`);
      }
      if (everything.some((each) => each.subjects.length > 0)) {
        assert.ok(
          everything.some((each) => each.hidden),
          'a record of a protected identity',
        );
        assert.ok(new Set(everything.flatMap((each) => each.subjects)).size > 1, 'records of two people');
      }
    },
  },
];
