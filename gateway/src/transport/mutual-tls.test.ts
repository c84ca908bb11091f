import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveSubgraph } from '@samgraf/subgraph';
import { LiveCredentials, serverTls } from '@samgraf/tls';
import {
  createTestAuthority,
  type IssueOptions,
  type TestAuthority,
  writeCredentials,
} from '@samgraf/tls/testing';
import { pino } from 'pino';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { type WorldSubgraph, worldSubgraphs } from '../testing/world.ts';
import { httpTransport } from './http-transport.ts';

const log = pino({ level: 'silent' });
const names = ['localhost', '127.0.0.1'];
const query = '{ people(first: 12) { name salary taxClass account home { title mayor { name } } } failing }';
const ask = { query: '{ __typename }', headers: {} };

describe('gateway and subgraphs over mutual TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-tls-'));
  const open: Array<() => unknown> = [];
  const world = worldSubgraphs();
  const urls = new Map<string, string>();
  let own: TestAuthority;
  let issue: ReturnType<typeof issuer>;
  let strange: typeof issue;

  /** Gives credentials of a process of its own, as their files are read at its start. */
  function issuer(authority: TestAuthority) {
    return async (
      name: string,
      options: Partial<IssueOptions> = {},
      shows = true,
      believes: TestAuthority = authority,
    ) => {
      const issued = shows ? await authority.issue({ names, ...options }) : null;
      const files = writeCredentials(folder, name, issued, believes.certificate);
      const credentials = new LiveCredentials(files, { log });
      open.push(() => credentials.close());
      return credentials;
    };
  }

  async function serve(subgraph: WorldSubgraph, credentials: LiveCredentials): Promise<string> {
    const tls = serverTls({ credentials, mutual: true });
    const served = await serveSubgraph(subgraph, { port: 0, log, tls });
    open.push(() => served.close());
    return new URL(served.url).origin;
  }

  function over(url: string, tls: LiveCredentials | undefined) {
    const transport = httpTransport({ name: 'people', url, deadline: 2_000, tls });
    open.push(() => transport.close());
    return transport;
  }

  beforeAll(async () => {
    own = await createTestAuthority();
    issue = issuer(own);
    strange = issuer(await createTestAuthority());
    for (const [name, subgraph] of world)
      urls.set(name, await serve(subgraph, await issue(`subgraph-${name}`)));
  });
  afterAll(async () => {
    for (const close of open.reverse()) await close();
    rmSync(folder, { recursive: true });
  });

  it('answer the same as in one process, and as over plain HTTP', async () => {
    const credentials = await issue('gateway', { names: ['gateway'] });
    const transports = new Map(
      [...urls].map(([name, url]) => [name, httpTransport({ name, url, tls: credentials })]),
    );
    const plain = await Promise.all(
      [...worldSubgraphs()].map(async ([name, subgraph]) => {
        const served = await serveSubgraph(subgraph, { port: 0, log });
        open.push(() => served.close());
        return [name, httpTransport({ name, url: new URL(served.url).origin })] as const;
      }),
    );
    const gateways: TestGateway[] = await Promise.all([
      startTestGateway(),
      startTestGateway({ subgraphs: new Map(plain) }),
      startTestGateway({ subgraphs: transports }),
    ]);
    const [embedded, unencrypted, encrypted] = await Promise.all(
      gateways.map((each) => each.post({ query }, { 'x-request-id': 'the-same-one' })),
    );
    for (const each of gateways) await each.gateway.close();
    expect([...urls.values()].every((each) => each.startsWith('https://'))).toBe(true);
    expect(embedded!.body.data.people).toHaveLength(12);
    expect(unencrypted!.body).toEqual(embedded!.body);
    expect(encrypted!.body).toEqual(embedded!.body);
  });

  it.each<[string, () => Promise<LiveCredentials | undefined>]>([
    ['has no certificate', () => issue('bare', {}, false)],
    ['has a certificate of another authority', () => strange('stranger', {}, true, own)],
    ['believes another authority', () => strange('believer')],
    ['knows no authority', async () => undefined],
  ])('a gateway that %s gets no answer, and the subgraph is not asked', async (_title, credentials) => {
    const people = world.get('people')!;
    people.asked.length = 0;
    const transport = over(urls.get('people')!, await credentials());
    await expect(transport.fetch(ask)).rejects.toMatchObject({ reason: 'UNREACHABLE', subgraph: 'people' });
    expect(await transport.ready()).toBe(false);
    expect(people.asked).toEqual([]);
  });

  it.each<[string, () => Partial<IssueOptions>]>([
    ['for another name', () => ({ names: ['other.example'] })],
    ['that ends while it runs', () => ({ to: new Date(Date.now() + 2_000) })],
  ])('a subgraph with a certificate %s is not asked', async (_title, options) => {
    const people = worldSubgraphs().get('people')!;
    const credentials = await issue('subgraph-other', options());
    const url = await serve(people, credentials);
    const wait = (credentials.current.expiresAt ?? 0) - Date.now();
    if (wait < 10_000) await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait) + 20));
    const transport = over(url, await issue('gateway-other'));
    await expect(transport.fetch(ask)).rejects.toMatchObject({ reason: 'UNREACHABLE' });
    expect(people.asked).toEqual([]);
  });

  it('a plain question to a subgraph that speaks TLS is not answered', async () => {
    const transport = over(urls.get('people')!.replace('https', 'http'), undefined);
    await expect(transport.fetch(ask)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it('the door answers over TLS with its own certificate', async () => {
    const credentials = await issue('door');
    const door = await startTestGateway({ tls: serverTls({ credentials }) });
    try {
      expect(door.url).toMatch(/^https:/);
      const transport = over(door.url, await issue('portal', {}, false));
      expect(await transport.fetch(ask)).toMatchObject({ data: { __typename: 'Query' } });
    } finally {
      await door.gateway.close();
    }
  });
});
