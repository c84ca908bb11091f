import assert from 'node:assert/strict';
import type { ConnectorCheck } from '../connector-check.ts';
import { grace, inTime, pause } from '../in-time.ts';
import { everywhere } from '../scopes.ts';
import { aCall, waysOf } from '../ways.ts';

/** A caller that leaves takes its work along. */
export const endingChecks: readonly ConnectorCheck[] = [
  {
    sentence: 'answers a caller that has left already, and asks nothing for it',
    needs: [],
    async run(harness) {
      for (const way of waysOf(harness)) {
        harness.reached();
        await inTime(way.name, grace, () => way.ask(everywhere(harness), aCall(AbortSignal.abort())));
        if (harness.network) assert.equal(harness.reached().lookUps, 0, `${way.name} asked the source`);
      }
    },
  },
  {
    sentence: 'ends a call when its caller leaves, long before the deadline',
    needs: ['NETWORK'],
    async run(harness) {
      const { proxy, tenants, deadlineMs } = harness.network!;
      assert.ok(deadlineMs >= 500, 'the deadline of the harness is too short to tell one from the other');
      await proxy.set({ kind: 'silent' });
      for (const way of waysOf(harness)) {
        const caller = new AbortController();
        const asking = way.ask(everywhere(harness), aCall(caller.signal));
        asking.catch(() => undefined);
        await pause(40);
        caller.abort();
        const { states } = await inTime(way.name, Math.min(grace, deadlineMs * 0.7), () => asking);
        const silent = states.filter((each) => tenants.includes(each.tenant));
        assert.ok(silent.length > 0, `${way.name} does not tell of the connection that was given up`);
        for (const each of silent) assert.equal(each.status, 'FAILED', `${way.name} of ${each.tenant}`);
      }
    },
  },
];
