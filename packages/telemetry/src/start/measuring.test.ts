import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { recordFetch, recordImport, recordRequest, recordSource } from '../measure/record.ts';
import { cacheCounts, watchBreaker } from '../measure/watched.ts';
import { mountMetrics } from './metrics-page.ts';
import { startTelemetry, type Telemetry } from './start-telemetry.ts';

const log = { warn: () => undefined };
let telemetry: Telemetry | null = null;
afterEach(async () => {
  await telemetry?.close();
  telemetry = null;
});

async function start(environment: Record<string, string> = {}) {
  telemetry = await startTelemetry({ service: 'gateway', environment, log });
  return telemetry;
}

async function serving(environment: Record<string, string> = {}) {
  const { page } = await start(environment);
  const server = Fastify();
  if (page) mountMetrics(server, page);
  return async (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    server.inject({ method: 'GET', url: '/metrics', headers, remoteAddress });
}

describe('what is measured', () => {
  it('is told in the text format of Prometheus', async () => {
    const get = await serving();
    recordRequest('UnitFollowUp', 'OK', 0.03);
    recordRequest('UnitFollowUp', 'OK', 0.04);
    recordRequest(null, 'QUERY_TOO_DEEP', 0.0005);
    recordFetch('cases', 'SUBGRAPH_UNAVAILABLE', 8);
    recordSource('cases-shared', '1461', 'TIMEOUT', 2);
    recordImport({
      system: 'economy-amal',
      tenant: '1492',
      outcome: 'REFUSED',
      startedAt: '2026-11-24T10:00:00Z',
      milliseconds: 12,
    });
    const unwatch = watchBreaker('cases-shared', () => 'OPEN');
    cacheCounts('plans').hits += 3;
    const { body, headers } = await get();
    unwatch();
    expect(headers['content-type']).toContain('text/plain');
    for (const line of [
      'samgraf_request_duration_seconds_count{operation="UnitFollowUp",outcome="OK"} 2',
      'samgraf_request_duration_seconds_bucket{operation="UnitFollowUp",outcome="OK",le="0.025"} 0',
      'samgraf_request_duration_seconds_bucket{operation="UnitFollowUp",outcome="OK",le="0.05"} 2',
      'samgraf_request_duration_seconds_count{operation="other",outcome="QUERY_TOO_DEEP"} 1',
      'samgraf_fetch_duration_seconds_count{subgraph="cases",outcome="SUBGRAPH_UNAVAILABLE"} 1',
      'samgraf_source_duration_seconds_sum{system="cases-shared",municipality="1461",outcome="TIMEOUT"} 2',
      'samgraf_imports_total{system="economy-amal",municipality="1492",outcome="REFUSED"} 1',
      'samgraf_source_breaker{system="cases-shared"} 2',
      'samgraf_cache_requests_total{cache="plans",outcome="hit"} 3',
    ]) {
      expect(body.split('\n')).toContain(line);
    }
    expect(body).toMatch(/samgraf_memory_bytes\{kind="rss"\} \d{7,}/);
    expect(body).toMatch(/samgraf_eventloop_delay_seconds\{quantile="p99"\} \d/);
  });

  it('is told to this host and to configured addresses, and never through a proxy', async () => {
    const get = await serving({ SAMGRAF_METRICS_ALLOW: '10.1.0.0/16, 2001:db8::7' });
    const status = async (...given: Parameters<typeof get>) => (await get(...given)).statusCode;
    expect(
      await Promise.all(
        ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '2001:db8::7'].map((each) => status({}, each)),
      ),
    ).toEqual([200, 200, 200, 200, 200]);
    expect(
      await Promise.all(['10.2.0.1', '192.0.2.1', '2001:db8::8'].map((each) => status({}, each))),
    ).toEqual([404, 404, 404]);
    for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) {
      expect(await status({ [header]: '127.0.0.1' })).toBe(404);
    }
  });

  it('is not told when it is off', async () => {
    expect((await (await serving({ SAMGRAF_METRICS: 'off' }))()).statusCode).toBe(404);
  });
});

it('a process that is held up tells by how much', async () => {
  const get = await serving();
  const most = async () =>
    Number(/samgraf_eventloop_delay_seconds\{quantile="max"\} ([\d.e-]+)/.exec((await get()).body)![1]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const until = performance.now() + 300;
  while (performance.now() < until);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await most()).toBeGreaterThan(0.2);
});

describe('the settings of telemetry', () => {
  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL',
    ],
    [{ OTEL_TRACES_SAMPLER_ARG: '2' }, 'OTEL_TRACES_SAMPLER_ARG'],
    [{ OTEL_METRIC_EXPORT_INTERVAL: 'soon' }, 'OTEL_METRIC_EXPORT_INTERVAL'],
    [{ SAMGRAF_METRICS: 'yes' }, 'SAMGRAF_METRICS'],
  ])('%j are refused by the name of the variable', async (environment, variable) => {
    await expect(start(environment as Record<string, string>)).rejects.toThrow(
      new RegExp(`^${variable}: expected`),
    );
  });

  it('name the address that cannot be read', async () => {
    await expect(serving({ SAMGRAF_METRICS_ALLOW: '10.0.0.0/99' })).rejects.toThrow(
      /^SAMGRAF_METRICS_ALLOW: .*10\.0\.0\.0\/99/,
    );
  });
});
