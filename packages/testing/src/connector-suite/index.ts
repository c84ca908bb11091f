/**
 * The contract of connectors, as tests. A connector is accepted when its suite is green. To hold a new one to it:
 *
 * 1. Beside `invoice-connector.ts` put `invoice-connector.contract.test.ts`, which calls
 *    `defineConnectorSuite('Invoice from a drop folder', createHarness, lacking)` and nothing else.
 * 2. `createHarness` makes the connector before a source that runs for real: a server on the loopback behind
 *    `startFaultProxy`, a store filled by the import itself. It is called for each check, several at once, so it
 *    shares nothing; what takes long is made once and copied (`subgraphs/economy/src/testing/ledger-harness.ts`).
 * 3. `everything` is what the source holds, worked out from what was put in, never by the connector; in the type's
 *    order; of two tenants at least, some of it protected where it is about people. `reached` tells what was asked
 *    for as the source saw it.
 * 4. `lacking` names each part that the connector does not have, with the reason; a part it has cannot be left out.
 *    What is read from a store has LOCAL_FAULTS (a folder gone, a file of noise), what is asked over a network has
 *    NETWORK, and where `createHarness` is told to hurry a deadline below a second.
 *
 * Examples: over HTTP `subgraphs/cases/test/contract-harness.ts`, from files `ledger-harness.ts`, from memory
 * `subgraphs/collaboration/src/testing/register-harness.ts`.
 *
 * @module
 */
export type { ConnectorCheck } from './connector-check.ts';
export { connectorChecks } from './connector-checks.ts';
export type {
  ConnectorHarness,
  KnownRecord,
  LocalPart,
  NetworkPart,
  Reached,
  SourceLies,
} from './connector-harness.ts';
export type { ConnectorPart } from './connector-part.ts';
export type { Lacking } from './define-connector-suite.ts';
export { defineConnectorSuite } from './define-connector-suite.ts';
export { networkFaults } from './network-faults.ts';
export { type BrokenPromise, runConnectorChecks } from './run-connector-checks.ts';
