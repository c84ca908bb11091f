export { createLog, type LogOptions } from './log/create-log.ts';
export { currentRequestId, withinRequest } from './log/request-context.ts';
export { requestIdOf } from './log/request-id.ts';
export { scrub } from './log/scrub.ts';
export {
  recordFetch,
  recordImport,
  recordRequest,
  recordSource,
  recordSubgraph,
} from './measure/record.ts';
export { type Breaker, type CacheCounts, cacheCounts, watchBreaker } from './measure/watched.ts';
export type { SpanAttributes, SpanName } from './trace/attributes.ts';
export {
  inSpan,
  inSpanAtOnce,
  isTracing,
  type OpenSpan,
  type SpanOptions,
  type StartedSpan,
  startSpan,
  withinSpan,
} from './trace/in-span.ts';
export { currentTraceId, traceparent } from './trace/trace-context.ts';
