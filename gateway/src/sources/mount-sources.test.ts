import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SourceStatus } from '@samgraf/sources';
import Fastify, { type FastifyInstance } from 'fastify';
import type { SubgraphTransport } from '../transport/subgraph-transport.ts';
import { mountSources } from './mount-sources.ts';

const failed: SourceStatus = {
  municipality: '1461',
  system: 'cases-shared',
  way: 'HTTP',
  state: 'FAILED',
  asOf: '2026-11-24T10:00:00.000Z',
  since: '2026-11-24T10:05:00.000Z',
  breaker: 'OPEN',
  lastError: { at: '2026-11-24T10:06:00.000Z', code: 'TIMEOUT' },
  lastImport: null,
};
const imported: SourceStatus = {
  ...failed,
  way: 'ERMS_3',
  state: 'CACHED',
  breaker: null,
  lastError: null,
  lastImport: { at: '2026-11-24T02:00:00.000Z', outcome: 'REFUSED', problems: 3 },
};
const inventory = [
  { municipality: '1461', municipalityName: 'Mellerud', system: 'cases-shared', name: 'Ärenden <script>' },
  { municipality: '1492', municipalityName: 'Åmål', system: 'economy-amal', name: 'Ekonomi' },
  { municipality: '1492', municipalityName: 'Åmål', system: 'library', name: 'Bibliotek' },
];

describe('the page of the sources', () => {
  let server: FastifyInstance;
  let told: Record<string, readonly SourceStatus[] | null>;
  let asked: number;
  let now: number;
  const transport = (name: string) =>
    ({
      name,
      async sources() {
        asked += 1;
        return told[name] ?? null;
      },
    }) as Partial<SubgraphTransport> as SubgraphTransport;

  beforeEach(() => {
    told = { cases: [failed, imported], economy: null };
    asked = 0;
    now = Date.parse('2026-11-24T10:07:00Z');
    server = Fastify();
    mountSources(server, {
      subgraphs: [transport('cases'), transport('economy')],
      inventory,
      systemsOf: (name) => (name === 'economy' ? [{ municipality: '1492', system: 'economy-amal' }] : []),
      now: () => now,
    });
  });
  afterEach(() => server.close());
  const get = (accept?: string) =>
    server.inject({ method: 'GET', url: '/health/sources', headers: accept ? { accept } : {} });

  it('tells a program of each way to each system, of what is not connected, and of a subgraph that is silent', async () => {
    const { sources } = (await get()).json();
    expect(sources).toEqual([
      { ...failed, name: 'Ärenden <script>', municipalityName: 'Mellerud' },
      { ...imported, name: 'Ärenden <script>', municipalityName: 'Mellerud' },
      expect.objectContaining({
        system: 'economy-amal',
        state: 'FAILED',
        lastError: { at: null, code: 'SUBGRAPH_UNAVAILABLE' },
      }),
      expect.objectContaining({ system: 'library', state: 'NOT_CONNECTED', way: null, lastError: null }),
    ]);
  });

  it('tells a person the same in Swedish, by the time in Sweden, and lets nothing of a name be markup', async () => {
    const { body, headers } = await get('text/html,application/xhtml+xml;q=0.9,*/*;q=0.8');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('lang="sv"');
    expect(body).toContain('3 anslutningar, 2 med fel');
    expect(body).toContain('Ärenden &lt;script&gt;');
    expect(body).not.toContain('<script');
    expect(body).toContain('2026-11-24 11:05:00');
    expect(body).toContain('2026-11-24 03:00:00, avvisad, 3 anmärkningar');
    expect(body).toMatch(/System som inte är anslutna \(1\)[\s\S]*Åmål: Bibliotek/);
  });

  it('lets nothing run, and shows itself in the one style that its policy names', async () => {
    const { body, headers } = await get('text/html');
    const { createHash } = await import('node:crypto');
    const style = /<style>([\s\S]*?)<\/style>/.exec(body)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(body).not.toMatch(/ style=| on\w+=/);
  });

  it('asks the subgraphs once a second, however often it is asked', async () => {
    await Promise.all([get(), get(), get('text/html')]);
    now += 900;
    await get();
    expect(asked).toBe(2);
    now += 200;
    await get();
    expect(asked).toBe(4);
  });

  it('is not written by a status that is none', async () => {
    told.cases = [{ ...failed, state: '"><b>' as never, lastError: { at: 'x', code: '<b>' }, since: '<b>' }];
    const { body, statusCode } = await get('text/html');
    expect([statusCode, body.includes('<b>')]).toEqual([200, false]);
  });
});
