import { connectorChecks } from './connector-checks.ts';
import type { ConnectorHarness } from './connector-harness.ts';
import { partsOf } from './connector-part.ts';

/** A promise that a connector does not keep. */
export interface BrokenPromise {
  readonly sentence: string;
  readonly error: unknown;
}

/** Checks of deadlines mostly wait: some can do so at once, and few enough that none is late because of others. */
const atOnce = 4;

/**
 * Runs every check that the connector has the parts for, each on a harness of its own, without a test framework.
 *
 * @returns what is not kept, in the order of the checks.
 */
export async function runConnectorChecks(
  createHarness: (hurried: boolean) => Promise<ConnectorHarness>,
): Promise<BrokenPromise[]> {
  const left = connectorChecks.entries();
  const broken = new Map<number, BrokenPromise>();
  async function work(): Promise<void> {
    for (const [index, { sentence, needs, run }] of left) {
      const harness = await createHarness(needs.includes('NETWORK'));
      try {
        const parts = partsOf(harness);
        if (needs.every((each) => parts.has(each))) await run(harness);
      } catch (error) {
        broken.set(index, { sentence, error });
      } finally {
        await harness.close();
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
  return [...broken].sort(([one], [other]) => one - other).map(([, each]) => each);
}
