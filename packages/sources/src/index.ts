export type { Asking } from './asking.ts';
export type { BearerToken } from './bearer-token.ts';
export { type ClientCredentials, createClientCredentials } from './client-credentials.ts';
export { conform } from './conform.ts';
export type {
  Answer,
  Arguments,
  Call,
  Connection,
  ConnectionState,
  Connector,
  Counted,
  Freshness,
  Slice,
} from './connector.ts';
export { ascending, descending } from './descending.ts';
export type { AnsweredBytes } from './exchange.ts';
export type { Labelled } from './labelled.ts';
export { mostOfAName, NameConnector, type NameConnectorOptions } from './name-connector.ts';
export { type KeptStore, openKeptStore } from './open-kept-store.ts';
export type { OpenedFile } from './opened-file.ts';
export type { RecordId } from './record-id.ts';
export { parseRecordId, recordId } from './record-id.ts';
export type { Scope } from './scope.ts';
export type { Asked, SourceConnection } from './source-connection.ts';
export { sourceCredentials } from './source-credentials.ts';
export type { SourceFailureReason } from './source-failure.ts';
export { SourceFailure, sourceFailureReasons } from './source-failure.ts';
export type { ConnectionHealth, SourceHealth } from './source-health.ts';
export type { SourceHttp } from './source-http.ts';
export { createSourceHttp } from './source-http.ts';
export type { FailureReport, SourceHttpOptions } from './source-http-options.ts';
export type { SourceStatus } from './source-status.ts';
export { statusesOf } from './statuses-of.ts';
export { authoritiesWithin, idsWithin, within } from './within.ts';
