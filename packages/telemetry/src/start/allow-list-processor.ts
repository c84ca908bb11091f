import type { Attributes, AttributeValue } from '@opentelemetry/api';
import type { SpanProcessor } from '@opentelemetry/sdk-trace';
import { scrub } from '../log/scrub.ts';
import { attributeNames, spanNames } from '../trace/attributes.ts';

type EndedSpan = Parameters<SpanProcessor['onEnd']>[0];

const names: ReadonlySet<string> = new Set(spanNames);
const allowed: ReadonlySet<string> = new Set(attributeNames);
const word = /^[\w.:/-]{1,100}$/;

/**
 * Lets nothing of a span out but what the closed list names, whoever wrote it: a library, a later hand, a mistake.
 * Events (an exception's message and stack among them), links and the words of a status are left out altogether.
 */
export function allowListProcessor(next: SpanProcessor): SpanProcessor {
  return {
    onStart: (span, parent) => next.onStart(span, parent),
    onEnd: (span) => next.onEnd(cutDown(span)),
    forceFlush: () => next.forceFlush(),
    shutdown: () => next.shutdown(),
  };
}

function cutDown(span: EndedSpan): EndedSpan {
  const attributes: Attributes = {};
  let dropped = 0;
  for (const [name, value] of Object.entries(span.attributes)) {
    if (allowed.has(name) && isPlain(value)) attributes[name] = value;
    else dropped += 1;
  }
  return {
    name: names.has(span.name) ? span.name : 'other',
    kind: span.kind,
    spanContext: () => span.spanContext(),
    ...(span.parentSpanContext && { parentSpanContext: span.parentSpanContext }),
    startTime: span.startTime,
    endTime: span.endTime,
    duration: span.duration,
    ended: span.ended,
    status: { code: span.status.code },
    attributes,
    links: [],
    events: [],
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: span.droppedAttributesCount + dropped,
    droppedEventsCount: span.droppedEventsCount + span.events.length,
    droppedLinksCount: span.droppedLinksCount + span.links.length,
  };
}

/** A number, or one word that is no personal number and no token. */
function isPlain(value: AttributeValue | undefined): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && word.test(value) && scrub(value) === value;
}
