import {
  type Context,
  context,
  isSpanContextValid,
  type SpanContext,
  TraceFlags,
  trace,
} from '@opentelemetry/api';

/** Version 00 of W3C Trace Context: trace, parent, flags. */
const format = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The id of the trace that is being recorded; undefined outside of one. */
export function currentTraceId(): string | undefined {
  return trace.getSpanContext(context.active())?.traceId;
}

/**
 * The `traceparent` header for whom we ask; undefined where nothing is traced. Its companions `tracestate` and
 * `baggage` are neither taken nor sent: both carry free text of whoever wrote them.
 */
export function traceparent(): string | undefined {
  const span = trace.getSpanContext(context.active());
  if (!span || !isSpanContextValid(span)) return undefined;
  return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, '0')}`;
}

/** What a `traceparent` header says that a span belongs under; the active context where it says nothing. */
export function contextOf(header: string | undefined): Context {
  const found = header === undefined ? null : format.exec(header);
  if (!found) return context.active();
  const [, traceId, spanId, flags] = found as unknown as [string, string, string, string];
  const span: SpanContext = {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED,
    isRemote: true,
  };
  return isSpanContextValid(span) ? trace.setSpanContext(context.active(), span) : context.active();
}
