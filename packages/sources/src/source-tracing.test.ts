import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { inSpan } from '@samgraf/telemetry';
import { startTracing } from '@samgraf/telemetry/tracing';
import { ask, patient } from '../test/ask.ts';
import { httpServer, json, type TestServer } from '../test/source-server.ts';
import type { SourceHttp } from './source-http.ts';

const exporter = new InMemorySpanExporter();
let end: (() => Promise<void>) | null = null;
let server: TestServer;
let source: SourceHttp;
const heard: unknown[] = [];

beforeEach(async () => {
  heard.length = 0;
  server = await httpServer(({ headers }, response, count) => {
    heard.push(headers.traceparent);
    if (count === 2) response.writeHead(401).end();
    else json(response, {});
  });
  source = patient(server.url);
});
afterEach(async () => {
  await end?.();
  end = null;
  await source.close();
  await server.close();
});

it('a source is asked in a span of its own, under that of who asks, and told of it by W3C Trace Context', async () => {
  end = startTracing('subgraph-cases', {}, { sampled: 1 }, new SimpleSpanProcessor({ exporter }));
  await inSpan('subgraph', {}, async () => {
    await ask(source);
    await ask(source);
  });
  const [first, second, subgraph] = exporter.getFinishedSpans();
  const { traceId, spanId } = first!.spanContext();
  expect(heard[0]).toBe(`00-${traceId}-${spanId}-01`);
  expect(first!.parentSpanContext?.spanId).toBe(subgraph!.spanContext().spanId);
  expect(first!.attributes).toEqual({
    'samgraf.system': 'test-system',
    'samgraf.municipality': '1461',
    'samgraf.outcome': 'OK',
  });
  expect([second!.status.code, second!.attributes['samgraf.outcome']]).toEqual([2, 'REFUSED']);
});

it('a source learns nothing of a trace when none is recorded', async () => {
  await ask(source);
  expect(heard).toEqual([undefined]);
});
