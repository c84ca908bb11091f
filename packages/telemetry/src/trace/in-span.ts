import { type Context, context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { SpanAttributes, SpanName } from './attributes.ts';
import { contextOf } from './trace-context.ts';

/** What a span is about, and where it belongs. */
export interface SpanOptions {
  readonly attributes?: SpanAttributes;
  /** The `traceparent` header that came; under the active span when left out. */
  readonly parent?: string | undefined;
  /** Whether it answers somebody or asks somebody; neither when left out. */
  readonly side?: 'SERVER' | 'CLIENT';
}

/** What is known of a span while its work is done. */
export interface OpenSpan {
  /** Adds what was not known before. */
  set(attributes: SpanAttributes): void;
  /** How the work ended, as a code; anything but `OK` marks the span. */
  outcome(code: string): void;
}

const none: OpenSpan = { set: () => undefined, outcome: () => undefined };
let on = false;

/** Said once by who sets tracing up: until then a span costs a comparison. */
export function turnTracing(state: 'ON' | 'OFF'): void {
  on = state === 'ON';
}

/** Whether spans are recorded. */
export const isTracing = (): boolean => on;

/** Does work in a span of its own, which ends with it. What is thrown marks the span, and is not told of in it. */
export async function inSpan<R>(
  name: SpanName,
  options: SpanOptions,
  work: (span: OpenSpan) => Promise<R> | R,
): Promise<R> {
  if (!on) return work(none);
  const started = startSpan(name, options);
  try {
    return await context.with(started.context, () => work(started));
  } catch (error) {
    started.outcome('THROWN');
    throw error;
  } finally {
    started.end();
  }
}

/** A span whose work does not fit into one function, such as a request that is answered by events. */
export interface StartedSpan extends OpenSpan {
  readonly context: Context;
  end(): void;
}

/** Does something under a span that is open. */
export function withinSpan<R>(span: StartedSpan, work: () => R): R {
  return context.with(span.context, work);
}

/** Does work that is done at once in a span of its own. */
export function inSpanAtOnce<R>(name: SpanName, work: () => R): R {
  if (!on) return work();
  const span = startSpan(name, {});
  try {
    return work();
  } catch (error) {
    span.outcome('THROWN');
    throw error;
  } finally {
    span.end();
  }
}

/** Starts a span; who starts it ends it. */
export function startSpan(name: SpanName, { attributes, parent, side }: SpanOptions): StartedSpan {
  const around = contextOf(parent);
  const kind = side === 'SERVER' ? SpanKind.SERVER : side === 'CLIENT' ? SpanKind.CLIENT : SpanKind.INTERNAL;
  const span: Span = trace
    .getTracer('samgraf')
    .startSpan(name, { kind, ...(attributes && { attributes: { ...attributes } }) }, around);
  return {
    context: trace.setSpan(around, span),
    set: (more) => void span.setAttributes({ ...more }),
    outcome(code) {
      span.setAttribute('samgraf.outcome', code);
      if (code !== 'OK') span.setStatus({ code: SpanStatusCode.ERROR });
    },
    end: () => span.end(),
  };
}

/** Tells of work that is done already, elsewhere. Times in milliseconds since the epoch. */
export function recordSpan(name: SpanName, attributes: SpanAttributes, start: number, end: number): void {
  if (!on) return;
  trace
    .getTracer('samgraf')
    .startSpan(name, { startTime: start, attributes: { ...attributes } })
    .end(end);
}
