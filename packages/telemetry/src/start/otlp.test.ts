import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { recordRequest } from '../measure/record.ts';
import { inSpan } from '../trace/in-span.ts';
import { startTelemetry } from './start-telemetry.ts';

const heard: Array<{ path: string; type: string; body: string }> = [];
let silent = false;
const pending: ServerResponse[] = [];
const collector = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  heard.push({
    path: request.url ?? '',
    type: request.headers['content-type'] ?? '',
    body: Buffer.concat(parts).toString('latin1'),
  });
  response.writeHead(200, { 'content-type': 'application/x-protobuf' });
  if (silent) pending.push(response);
  else response.end();
});

beforeAll(() => new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  collector.closeAllConnections();
  collector.close();
});

it('spans and measures go out over OTLP to the endpoint of the environment, with what is left at the end', async () => {
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const telemetry = await startTelemetry({
    service: 'gateway',
    environment: process.env,
    log: { warn: () => undefined },
  });
  await inSpan('plan', { attributes: { 'samgraf.operation': 'UnitFollowUp' } }, () => undefined);
  recordRequest('UnitFollowUp', 'OK', 0.02);
  await telemetry.close();
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;

  const paths = heard.map((each) => each.path);
  expect(new Set(paths)).toEqual(new Set(['/v1/traces', '/v1/metrics']));
  for (const each of heard) expect(each.type).toBe('application/x-protobuf');
  const traces = heard.find((each) => each.path === '/v1/traces')!;
  const metrics = heard.find((each) => each.path === '/v1/metrics')!;
  expect(traces.body).toContain('samgraf.operation');
  expect(metrics.body).toContain('samgraf.request.duration');
});

it('a collector that never answers does not hold up the end', async () => {
  silent = true;
  const warned: unknown[] = [];
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  const telemetry = await startTelemetry({
    service: 'gateway',
    environment: process.env,
    log: { warn: (line: unknown) => void warned.push(line) },
    patience: 100,
  });
  await inSpan('plan', {}, () => undefined);
  const started = performance.now();
  await telemetry.close();
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  expect(performance.now() - started).toBeLessThan(1_500);
  expect(warned).toEqual([{ outcome: 'LATE' }]);
  for (const each of pending) each.end();
});
