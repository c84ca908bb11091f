import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connect, getCACertificates, setDefaultCACertificates, type TLSSocket } from 'node:tls';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { createTestAuthority, type TestAuthority, writeCredentials } from '@samgraf/tls/testing';
import { Agent, request } from 'undici';
import { useSamgraf } from './running/use-samgraf.ts';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'samgraf-encrypted-'));
const names = ['localhost', '127.0.0.1'];
const before = getCACertificates('default');
let authority: TestAuthority;

/** What the processes sent over OTLP, as bytes are read by who looks for a text in them. */
const sent: string[] = [];
const collector = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  sent.push(Buffer.concat(parts).toString('latin1'));
  response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
});
async function collecting(): Promise<string> {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
}

const samgraf = useSamgraf(async () => {
  authority = await createTestAuthority();
  const files = writeCredentials(folder, 'own', await authority.issue({ names }), authority.certificate);
  setDefaultCACertificates([...before, authority.certificate]);
  return {
    distributed: true,
    environment: {
      SAMGRAF_TLS_CERT: files.certificate!.path,
      SAMGRAF_TLS_KEY: files.key!.path,
      SAMGRAF_TLS_CA: files.ca!.path,
      SAMGRAF_LOG_LEVEL: 'info',
      OTEL_EXPORTER_OTLP_ENDPOINT: await collecting(),
      OTEL_BSP_SCHEDULE_DELAY: '100',
      OTEL_METRIC_EXPORT_INTERVAL: '1000',
    },
  };
});
afterAll(() => {
  collector.closeAllConnections();
  collector.close();
  setDefaultCACertificates(before);
  rmSync(folder, { recursive: true });
});

const register = `query Register($text: String) {
  cases(first: 50, text: $text) { nodes { id parties { name personNumber } property { designation } } }
}`;
const port = () => Number(new URL(samgraf.url).port);
const lines = () =>
  samgraf
    .errors()
    .split('\n')
    .filter((each) => each.startsWith('{'))
    .map((each) => JSON.parse(each) as Record<string, unknown>);

/** Whether something that was sent of this trace has the word. */
const inTrace = (traceId: string, word: string): boolean =>
  sent.some((each) => each.includes(traceId) && each.includes(word));

/** Every personal number of the demo municipalities' cases: what the register could have told the log. */
function personNumbers(): Set<string> {
  const cases = join(samgraf.dataFolder, 'demo/cases');
  const found = readdirSync(cases).flatMap((name) =>
    [...readFileSync(join(cases, name), 'utf8').matchAll(/"personNumber":"(\d{12})"/g)].map(
      (each) => each[1]!,
    ),
  );
  return new Set(found);
}

describe('every process with certificates', () => {
  it('answers over TLS, from subgraphs that answer nobody without a certificate', async () => {
    const answer = await samgraf.ask(register, { as: 'case-officer.mellerud' });
    expect(answer.errors).toEqual([]);
    expect((answer.data!.cases as { nodes: unknown[] }).nodes.length).toBeGreaterThan(10);
    expect(samgraf.line('cases').url).toMatch(/^https:/);
    await expect(samgraf.askSubgraph('cases', '{ __typename }')).rejects.toThrow('fetch failed');
    await expect(fetch(`${samgraf.line('cases').url}/sources`)).rejects.toThrow('fetch failed');
  });

  it('tells how its sources stand, and nothing of where they are', async () => {
    const response = await fetch(`${samgraf.url}/health/sources`);
    const { sources } = (await response.json()) as { sources: Array<Record<string, unknown>> };
    const states = sources.map(({ municipality, system, way, state }) => [municipality, system, way, state]);
    expect(states).toContainEqual(['1461', 'cases-shared', 'HTTP', 'LIVE']);
    expect(states).toContainEqual(['1492', 'cases-amal', 'HTTP', 'NOT_ASKED']);
    expect(states).toContainEqual(['1461', 'economy-mellerud', 'SIE_4', 'CACHED']);
    expect(states).toContainEqual(['1461', 'library-dalsland', null, 'NOT_CONNECTED']);
    const page = await (
      await fetch(`${samgraf.url}/health/sources`, { headers: { accept: 'text/html' } })
    ).text();
    expect(page).toContain('Källornas läge');
    for (const text of [JSON.stringify(sources), page]) {
      expect(text).not.toMatch(/127\.0|localhost|https?:|\/tmp|:\d{4,5}\b/);
    }
  });

  it('measures in each, by registered operations and configured systems alone', async () => {
    await samgraf.ask('CollaborationStatus');
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const dispatcher = new Agent({
      connect: { ca: read('own.ca'), cert: read('own.crt'), key: read('own.key') },
    });
    const door = await (await fetch(`${samgraf.url}/metrics`)).text();
    expect(door).toMatch(/samgraf_request_duration_seconds_count\{operation="other",outcome="OK"\} [1-9]/);
    expect(door).toMatch(
      /samgraf_request_duration_seconds_count\{operation="CollaborationStatus",outcome="OK"\} [1-9]/,
    );
    expect(door).toMatch(/samgraf_fetch_duration_seconds_count\{subgraph="cases",outcome="OK"\} [1-9]/);
    const cases = await (await request(`${samgraf.line('cases').url}/metrics`, { dispatcher })).body.text();
    await dispatcher.close();
    expect(cases).toMatch(
      /samgraf_source_duration_seconds_count\{system="cases-shared",municipality="1461",outcome="OK"\} [1-9]/,
    );
    expect(cases).toContain('samgraf_source_breaker{system="cases-shared"} 0');
    expect(door + cases).not.toMatch(/Register|case-officer|127\.0/);
  });

  it('logs one id from the door to the system that answers, and nothing of whom or what was asked', async () => {
    const token = await samgraf.token('case-officer.mellerud');
    const id = 'portal-2026-one';
    const text = '19900231-1234';
    await samgraf.ask(register, {
      as: 'case-officer.mellerud',
      variables: { text },
      headers: { 'x-request-id': id },
    });
    // A caller may choose an id that is somebody's; a token may be broken; a document may be no GraphQL.
    await samgraf.ask(register, { as: 'case-officer.mellerud', headers: { 'x-request-id': '199002311234' } });
    await samgraf.ask(register, { headers: { authorization: `Bearer ${token.slice(0, -4)}` } });
    await samgraf.ask(`{ cases(text: "${text}") { `, { as: 'case-officer.mellerud' });
    await setTimeout(100);

    const told = lines().filter((each) => each.requestId === id);
    expect(new Set(told.map((each) => each.name))).toEqual(
      new Set(['gateway', 'subgraph-cases', 'case-management']),
    );

    // One trace through the processes; the last of it goes out after the answer.
    const traces = new Set(told.map((each) => each.traceId).filter(Boolean));
    expect(traces.size).toBe(1);
    const bytes = Buffer.from([...traces][0] as string, 'hex').toString('latin1');
    for (let tries = 0; tries < 60 && !inTrace(bytes, 'samgraf.system'); tries++) await setTimeout(50);
    for (const word of ['fetch', 'subgraph', 'source', 'cases-shared', 'samgraf.system']) {
      expect([word, inTrace(bytes, word)]).toEqual([word, true]);
    }

    const log = samgraf.errors() + sent.join('\n');
    const numbers = personNumbers();
    expect(numbers.size).toBeGreaterThan(1_000);
    const found = [...log.matchAll(/\d{12}|\d{8}-\d{4}|\d{6}[-+]\d{4}/g)].map(([each]) =>
      each.replace(/\D/g, ''),
    );
    const short = new Set([...numbers].map((each) => each.slice(2)));
    expect(found.filter((each) => numbers.has(each) || short.has(each))).toEqual([]);
    for (const secret of [token, token.split('.')[2]!, text, '199002311234', 'Bearer', 'parties {']) {
      expect(log).not.toContain(secret);
    }
  });

  it('shows a new certificate after SIGHUP, and goes on answering', async () => {
    const shown = () =>
      new Promise<string>((resolve, reject) => {
        const socket: TLSSocket = connect(
          { port: port(), host: '127.0.0.1', servername: 'localhost' },
          () => {
            resolve(socket.getPeerCertificate().fingerprint256);
            socket.destroy();
          },
        );
        socket.on('error', reject);
      });
    const first = await shown();
    writeCredentials(folder, 'own', await authority.issue({ names }), authority.certificate);
    process.kill(samgraf.pid, 'SIGHUP');
    for (let tries = 0; tries < 40 && (await shown()) === first; tries++) await setTimeout(50);
    expect(await shown()).not.toBe(first);
    const answer = await samgraf.ask(register, { as: 'case-officer.mellerud' });
    expect([answer.errors, (answer.data!.cases as { nodes: unknown[] }).nodes.length > 10]).toEqual([
      [],
      true,
    ]);
  });
});
