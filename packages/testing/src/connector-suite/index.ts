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
