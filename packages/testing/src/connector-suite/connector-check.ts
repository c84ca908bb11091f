import type { ConnectorHarness } from './connector-harness.ts';
import type { ConnectorPart } from './connector-part.ts';

/** One promise of the contract. Needs no test framework. */
export interface ConnectorCheck {
  /** What is promised, of the connector: `asks its source for nothing outside the scope`. */
  readonly sentence: string;
  /** What a connector must have for the promise to mean something. */
  readonly needs: readonly ConnectorPart[];
  /** Rejects with an AssertionError where the promise is broken. Leaves the harness as it happens to be. */
  run(harness: ConnectorHarness): Promise<void>;
}
