import { describe, expect, it } from '@jest/globals';
import { connectorChecks } from './connector-checks.ts';
import type { ConnectorHarness } from './connector-harness.ts';
import { type ConnectorPart, connectorParts, partsOf } from './connector-part.ts';
import { unlessStandingStill } from './unless-standing-still.ts';

/** What a connector does not have, each with the reason why. */
export type Lacking = Readonly<Partial<Record<ConnectorPart, string>>>;

/** Milliseconds. Most checks take some tens; those of deadlines as long as these are. */
const mostForOneCheck = 30_000;

/**
 * The contract that every connector keeps, as tests. A connector is accepted when its suite is green.
 *
 * @param createHarness called for each test; what it makes is closed after it. Hurried for checks of deadlines
 * alone: in all others a source gets the time it would have in service, so that a busy machine fails nothing.
 * @param lacking parts that the connector does not have: checks that need one are left out, and a test holds the
 * harness to it.
 */
export function defineConnectorSuite(
  name: string,
  createHarness: (hurried: boolean) => Promise<ConnectorHarness>,
  lacking: Lacking = {},
): void {
  describe(`${name}, as a connector,`, () => {
    const absent = connectorParts.filter((each) => lacking[each] !== undefined);
    const reasons = absent.map((each) => `${each}, since ${lacking[each]}`);
    const withHarness = async (hurried: boolean, work: (harness: ConnectorHarness) => Promise<void>) => {
      const harness = await createHarness(hurried);
      try {
        await work(harness);
      } finally {
        await harness.close();
      }
    };

    it(`has every part${reasons.map((each) => ` but ${each}`).join(',')}`, () =>
      withHarness(false, async (harness) => {
        const parts = partsOf(harness);
        expect(connectorParts.filter((each) => !parts.has(each))).toEqual(absent);
      }));

    for (const { sentence, needs, run } of connectorChecks) {
      if (needs.some((each) => absent.includes(each))) continue;
      // At once: each has a harness of its own, and those of deadlines do nothing but wait.
      const hurried = needs.includes('NETWORK');
      const once = () => withHarness(hurried, run);
      const timed = hurried || needs.includes('LOCAL_FAULTS');
      it.concurrent(sentence, () => (timed ? unlessStandingStill(once) : once()), mostForOneCheck);
    }
  });
}
