import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { startTelemetry, type Telemetry } from '@samgraf/telemetry/start';
import { startTracing } from '@samgraf/telemetry/tracing';
import { OperationRegistry } from '../operations/operation-registry.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const source = 'query Who($id: ID!) { person(id: $id) { name } }';
const variables = { id: 'p1' };
const elsewhere = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('requests at the door', () => {
  let world: TestGateway;
  let telemetry: Telemetry;
  let exporter: InMemorySpanExporter;
  let end: () => Promise<void>;

  beforeAll(async () => {
    telemetry = await startTelemetry({ service: 'gateway', environment: {}, log: { warn: () => undefined } });
    const operations = new OperationRegistry([{ name: 'Who', source, purposes: ['supervision'] }]);
    world = await startTestGateway({ operations });
  });
  afterAll(async () => {
    await world.gateway.close();
    await telemetry.close();
  });
  beforeEach(() => {
    exporter = new InMemorySpanExporter();
    end = startTracing('gateway', {}, { sampled: 1 }, new SimpleSpanProcessor({ exporter }));
    world.subgraphs.get('people')!.asked.length = 0;
  });
  afterEach(() => end());

  /** The last span ends after the answer has left. */
  async function spans(count: number) {
    for (let tries = 0; tries < 100 && exporter.getFinishedSpans().length < count; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return new Map(exporter.getFinishedSpans().map((each) => [each.name, each]));
  }

  it('are traced from there on: the plan, and each fetch, whose subgraph is told', async () => {
    await world.post({ query: source, variables }, { traceparent: elsewhere, tracestate: 'who=anka01' });
    const found = await spans(3);
    expect([...found.keys()].sort()).toEqual(['fetch', 'plan', 'request']);
    const [request, fetch, plan] = ['request', 'fetch', 'plan'].map((each) => found.get(each)!);
    expect(fetch!.parentSpanContext?.spanId).toBe(request!.spanContext().spanId);
    expect(plan!.parentSpanContext?.spanId).toBe(request!.spanContext().spanId);
    expect(request!.attributes).toEqual({
      'samgraf.operation': 'Who',
      'samgraf.outcome': 'OK',
      'http.response.status_code': 200,
    });
    expect(fetch!.attributes).toEqual({ 'samgraf.subgraph': 'people', 'samgraf.outcome': 'OK' });
    const { traceId, spanId } = fetch!.spanContext();
    const { headers } = world.subgraphs.get('people')!.asked[0]!;
    expect(headers.traceparent).toBe(`00-${traceId}-${spanId}-01`);
    // Nobody outside chooses which trace a request belongs to, or what is told of it.
    expect(traceId).not.toBe(elsewhere.slice(3, 35));
    expect(request!.parentSpanContext).toBeUndefined();
    expect(JSON.stringify([headers, ...[...found.values()].map((each) => each.attributes)])).not.toContain(
      'anka01',
    );
  });

  it('are told apart by registered operations and codes alone', async () => {
    await world.post({ query: 'query Anka { person(id: "p1") { name } }' });
    await world.post({ query: 'query Anka { nothing }' });
    await world.post({ query: source, variables }, { 'x-purpose': 'curiosity' });
    await world.post('{');
    await world.post({ query: source, variables }, { authorization: 'Bearer bad' });
    world.subgraphs.get('people')!.interfere = async () => ({
      errors: [{ message: 'Anka', extensions: { code: 'ANKA' } }],
    });
    await world.post({ query: source, variables });
    world.subgraphs.get('people')!.interfere = null;
    await spans(9);
    const text = await telemetry.page!.text();
    const counted = [
      ...text.matchAll(/samgraf_(request|fetch)_duration_seconds_count(\{[^}]*\}) (\d+)/g),
    ].map(([, what, labels, count]) => `${what}${labels} ${count}`);
    expect(counted.sort()).toEqual([
      'fetch{subgraph="people",outcome="OK"} 2',
      'fetch{subgraph="people",outcome="OTHER"} 1',
      'request{operation="Who",outcome="INTERNAL_SERVER_ERROR"} 1',
      'request{operation="Who",outcome="OK"} 1',
      'request{operation="Who",outcome="PURPOSE_UNKNOWN"} 1',
      'request{operation="other",outcome="BAD_REQUEST"} 1',
      'request{operation="other",outcome="GRAPHQL_VALIDATION_FAILED"} 1',
      'request{operation="other",outcome="OK"} 1',
      'request{operation="other",outcome="UNAUTHENTICATED"} 1',
    ]);
    expect(text).not.toMatch(/Anka|ANKA/);
    expect(text).toMatch(/samgraf_cache_requests_total\{cache="plans",outcome="hit"\} [1-9]/);
  });
});
