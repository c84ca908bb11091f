import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { trace } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { inSpan, startSpan } from '../trace/in-span.ts';
import { currentTraceId, traceparent } from '../trace/trace-context.ts';
import { startTracing } from './start-tracing.ts';

let exporter: InMemorySpanExporter;
let end: () => Promise<void>;
beforeEach(() => {
  exporter = new InMemorySpanExporter();
  end = startTracing('gateway', {}, { sampled: 1 }, new SimpleSpanProcessor({ exporter }));
});
afterEach(() => end());
const spans = () => exporter.getFinishedSpans();

describe('a span', () => {
  it('has the attributes of the closed list, and loses every other, whoever wrote it', async () => {
    await inSpan('source', { attributes: { 'samgraf.system': 'cases-shared' } }, (span) => {
      span.set({ 'samgraf.municipality': '1461', 'http.response.status_code': 200 });
      // As a library, a later hand or an attacker would.
      const forged = trace.getActiveSpan()!;
      forged.setAttribute('db.statement', "SELECT '900231-1234'");
      forged.setAttribute('enduser.id', 'anka01');
      forged.setAttribute('samgraf.operation', 'Vem är 900231-1234');
      forged.setAttribute('samgraf.subgraph', '900231-1234');
      forged.addEvent('exception', { 'exception.message': 'Anka Ankason' });
      forged.recordException(new Error('Anka Ankason'));
      forged.addLink({ context: forged.spanContext(), attributes: { id: 'anka01' } });
      forged.setStatus({ code: 2, message: 'no case of Anka Ankason' });
      forged.updateName('Anka Ankason');
    });
    const [span] = spans();
    expect(span!.attributes).toEqual({
      'samgraf.system': 'cases-shared',
      'samgraf.municipality': '1461',
      'http.response.status_code': 200,
    });
    expect([span!.name, span!.events, span!.links, span!.status]).toEqual(['other', [], [], { code: 2 }]);
    expect(span!.droppedAttributesCount).toBe(4);
    expect(JSON.stringify(span!.resource.attributes)).not.toMatch(/host|pid|command/);
  });

  it('is under the span that it is done in, and in the trace that came', async () => {
    const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    let sent: string | undefined;
    await inSpan('subgraph', { parent, side: 'SERVER' }, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      await inSpan('source', { side: 'CLIENT' }, () => {
        sent = traceparent();
        expect(currentTraceId()).toBe('0af7651916cd43dd8448eb211c80319c');
      });
    });
    const [source, subgraph] = spans();
    expect(subgraph!.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    expect(source!.parentSpanContext?.spanId).toBe(subgraph!.spanContext().spanId);
    expect(sent).toBe(`00-0af7651916cd43dd8448eb211c80319c-${source!.spanContext().spanId}-01`);
  });

  it.each([
    '',
    'x',
    '00-0-0-01',
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    '01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  ])('begins a trace of its own where what came is none: %j', async (parent) => {
    await inSpan('subgraph', { parent }, () => undefined);
    expect(spans()[0]!.parentSpanContext).toBeUndefined();
  });

  it('is marked by what went wrong, as a code, and nothing of what was thrown', async () => {
    await inSpan('fetch', {}, () => Promise.reject(new Error('Anka Ankason'))).catch(() => undefined);
    const started = startSpan('request', {});
    started.outcome('TIMEOUT');
    started.end();
    expect(spans().map(({ status, attributes }) => [status.code, attributes['samgraf.outcome']])).toEqual([
      [2, 'THROWN'],
      [2, 'TIMEOUT'],
    ]);
    expect(
      JSON.stringify(spans().map(({ attributes, events, status }) => [attributes, events, status])),
    ).not.toContain('Anka');
  });
});

it('no span is made, and nothing propagated, when tracing is off', async () => {
  await end();
  let seen: unknown = 'unset';
  const work = () => {
    seen = traceparent();
    return 7;
  };
  expect(await inSpan('source', {}, work)).toBe(7);
  expect([seen, spans().length]).toEqual([undefined, 0]);
});
