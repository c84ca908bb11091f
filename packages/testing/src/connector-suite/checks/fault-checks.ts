import assert from 'node:assert/strict';
import type { Fault } from '../../fault-proxy/index.ts';
import { baselineOf, holdAgainst } from '../baseline.ts';
import type { ConnectorCheck } from '../connector-check.ts';
import type { ConnectorHarness } from '../connector-harness.ts';
import { grace, inTime, pause } from '../in-time.ts';
import { networkFaults } from '../network-faults.ts';
import { everywhere } from '../scopes.ts';
import { waysOf } from '../ways.ts';

/** The most that is taken in of one answer, in bytes, whatever the connector's own limit: it must have one. */
const mostBytes = 64 * 1024 * 1024;

const perFault = networkFaults.map(
  ([what, fault]): ConnectorCheck => ({
    sentence: `keeps its deadline, the other connections’ records and the truth when a source ${what}`,
    needs: ['NETWORK'],
    run: (harness) => survive(harness, fault),
  }),
);

/** One connection that fails costs its own part of an answer, within the deadline, and is named. */
export const faultChecks: readonly ConnectorCheck[] = [
  ...perFault,
  {
    sentence: 'takes in a bounded part of an answer without end, and lets go of it',
    needs: ['NETWORK'],
    async run(harness) {
      const { proxy, deadlineMs } = harness.network!;
      // So fast that what has no bound exceeds it within a second, and not so fast that the test takes the machine.
      await proxy.set({ kind: 'endless', bytesPerSecond: 2 * mostBytes });
      for (const way of waysOf(harness)) {
        const before = proxy.sent;
        await inTime(way.name, deadlineMs + grace, () => way.ask(everywhere(harness)));
        const taken = proxy.sent - before;
        assert.ok(taken < mostBytes, `${way.name} took ${taken} bytes in`);
        await pause(100);
        const later = proxy.sent;
        await pause(100);
        assert.equal(proxy.sent, later, `${way.name} has given its answer, and reads on`);
      }
    },
  },
  {
    sentence: 'takes no harm from a source that is a little slow',
    needs: ['NETWORK'],
    async run(harness) {
      const { proxy, tenants, deadlineMs } = harness.network!;
      const baseline = await baselineOf(harness);
      await proxy.set({ kind: 'latency', ms: deadlineMs / 10, jitterMs: deadlineMs / 20 });
      for (const each of baseline) {
        const given = await each.way.ask(everywhere(harness));
        holdAgainst(harness, tenants, each, given);
        assert.ok(
          given.states.every((state) => state.status !== 'FAILED'),
          `${each.way.name} gave up too soon`,
        );
      }
    },
  },
  {
    sentence: 'asks a source again by itself once it is back',
    needs: ['NETWORK'],
    async run(harness) {
      const { proxy } = harness.network!;
      const [first] = await baselineOf(harness);
      await proxy.set({ kind: 'down' });
      // Often enough that a circuit breaker opens.
      for (let index = 0; index < 8; index++) await first?.way.ask(everywhere(harness));
      await proxy.clear();
      const until = performance.now() + 3_000;
      for (;;) {
        const given = await first?.way.ask(everywhere(harness));
        if (given?.states.every((each) => each.status !== 'FAILED')) return;
        assert.ok(performance.now() < until, 'it is still said to fail three seconds after it came back');
        await pause(50);
      }
    },
  },
  {
    sentence: 'keeps the other connections’ records and tells the truth when a part of its source fails',
    needs: ['LOCAL_FAULTS'],
    async run(harness) {
      const { tenants, faults } = harness.local!;
      const baseline = await baselineOf(harness);
      for (const [what, begin] of Object.entries(faults)) {
        await begin();
        for (const each of baseline) {
          const given = await inTime(`${each.way.name} when ${what}`, grace, () =>
            each.way.ask(everywhere(harness)),
          );
          holdAgainst(harness, tenants, each, given);
        }
      }
    },
  },
];

async function survive(harness: ConnectorHarness, fault: Fault): Promise<void> {
  const { proxy, tenants, deadlineMs } = harness.network!;
  const baseline = await baselineOf(harness);
  await proxy.set(fault);
  await Promise.all(
    baseline.map(async (each) => {
      const ask = () => each.way.ask(everywhere(harness));
      holdAgainst(harness, tenants, each, await inTime(each.way.name, deadlineMs + grace, ask));
    }),
  );
}
