import { afterEach, describe, expect, it } from '@jest/globals';
import { ask, call, patient, pause } from '../test/ask.ts';
import { httpServer, json, type TestServer } from '../test/source-server.ts';
import type { SourceHttp } from './source-http.ts';
import type { SourceHttpOptions } from './source-http-options.ts';

describe('a source over HTTP', () => {
  let server: TestServer;
  let source: SourceHttp;
  afterEach(async () => {
    await source.close();
    await server.close();
  });
  async function start(behave: Parameters<typeof httpServer>[0], options?: Partial<SourceHttpOptions>) {
    server = await httpServer(behave);
    source = patient(`${server.url}/api/`, options);
  }

  it('is asked under its base path, with the headers of the system and of the tenant', async () => {
    await start((request, response) => json(response, { url: request.url, headers: request.headers }), {
      headers: { 'x-system': 's' },
    });
    const { value, state } = await source
      .connection('1461', { 'x-api-key': 'k' })
      .ask(call(), (asking) =>
        asking.get(['1461', 'a/b'], { namespace: ['BN', 'KS'], text: 'å&b', none: null }),
      );
    expect(value).toMatchObject({
      url: '/api/1461/a%2Fb?namespace=BN&namespace=KS&text=%C3%A5%26b',
      headers: { 'x-system': 's', 'x-api-key': 'k', 'x-request-id': 'r-1', accept: 'application/json' },
    });
    expect(state).toMatchObject({ system: 'test-system', tenant: '1461', status: 'LIVE' });
  });

  it('is asked by POST for look-ups, and again when that fails', async () => {
    await start((request, response, count) => {
      if (count === 1) response.writeHead(503).end();
      else
        request.on('data', (chunk) => json(response, { method: request.method, heard: JSON.parse(chunk) }));
    });
    const { value } = await source
      .connection('1461')
      .ask(call(), (asking) => asking.lookUp(['x'], { ids: ['1'] }));
    expect(value).toEqual({ method: 'POST', heard: { ids: ['1'] } });
    expect(server.heard).toBe(2);
  });

  it('keeps its sockets, and no more than its concurrency', async () => {
    await start((_request, response) => setTimeout(() => json(response, {}), 5), { concurrency: 3 });
    await Promise.all(Array.from({ length: 20 }, () => ask(source)));
    await ask(source);
    expect(server.heard).toBe(21);
    expect(server.mostSockets).toBe(3);
  });

  it('turns away what neither runs nor fits into the queue, and takes no harm from it', async () => {
    await start((_request, response) => setTimeout(() => json(response, {}), 30), {
      concurrency: 2,
      queue: 1,
    });
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(source)));
    expect(answers.map(({ state }) => ('reason' in state ? state.reason : state.status))).toEqual([
      'LIVE',
      'LIVE',
      'LIVE',
      'BUSY',
      'BUSY',
    ]);
    expect(server.heard).toBe(3);
    expect(source.health().breaker).toBe('CLOSED');
  });

  it('is left when the caller leaves, and is not blamed for it', async () => {
    await start(() => undefined);
    const caller = new AbortController();
    const asking = ask(source, '1461', caller.signal);
    await pause(30);
    caller.abort();
    expect((await asking).state).toMatchObject({ status: 'FAILED', reason: 'CANCELLED' });
    await pause(30);
    expect(server.openSockets).toBe(0);
    expect(source.health().connections[0]?.lastFailure).toBeNull();
  });

  it('is not asked at all for a caller that has left', async () => {
    await start((_request, response) => json(response, {}));
    expect((await ask(source, '1461', AbortSignal.abort())).state).toMatchObject({ reason: 'CANCELLED' });
    expect(server.heard).toBe(0);
  });

  it('says since when it has failed, for each tenant', async () => {
    let clock = Date.parse('2026-11-23T08:00:00Z');
    let up = true;
    await start((_request, response) => (up ? json(response, {}) : response.writeHead(500).end()), {
      now: () => clock,
      retries: 0,
    });
    expect((await ask(source)).state).toMatchObject({ status: 'LIVE', asOf: '2026-11-23T08:00:00.000Z' });
    up = false;
    clock += 60_000;
    expect((await ask(source)).state).toEqual({
      system: 'test-system',
      tenant: '1461',
      status: 'FAILED',
      asOf: '2026-11-23T08:00:00.000Z',
      reason: 'SERVER_ERROR',
    });
    expect((await ask(source, '1438')).state).toMatchObject({ status: 'FAILED', asOf: null });
    expect(source.health().connections).toEqual([
      {
        tenant: '1461',
        state: 'FAILED',
        since: '2026-11-23T08:01:00.000Z',
        lastSuccess: '2026-11-23T08:00:00.000Z',
        lastFailure: { at: '2026-11-23T08:01:00.000Z', reason: 'SERVER_ERROR' },
      },
      {
        tenant: '1438',
        state: 'FAILED',
        since: '2026-11-23T08:01:00.000Z',
        lastSuccess: null,
        lastFailure: { at: '2026-11-23T08:01:00.000Z', reason: 'SERVER_ERROR' },
      },
    ]);
  });

  it('keeps what was good of an answer that something had to be left out of, and says so', async () => {
    await start((_request, response) => json(response, [1, 2]));
    const { value, state } = await source.connection('1461').ask(call(), async (asking) => {
      const rows = await asking.get(['x']);
      asking.leaveOut();
      return rows;
    });
    expect(value).toEqual([1, 2]);
    expect(state).toMatchObject({ status: 'FAILED', reason: 'BAD_ANSWER' });
  });

  it('does not count work that asked nothing as an answer of its', async () => {
    await start((_request, response) => json(response, {}));
    await source.connection('1461').ask(call(), async () => 1);
    expect(source.health().connections[0]?.lastSuccess).toBeNull();
  });

  it('ends all pages of one piece of work by one deadline', async () => {
    await start((_request, response) => setTimeout(() => json(response, {}), 100), { deadlineMs: 400 });
    const begun = performance.now();
    const { value, state } = await source.connection('1461').ask(call(), async (asking) => {
      for (;;) await asking.get(['next']);
    });
    expect(value).toBeNull();
    expect(state).toMatchObject({ reason: 'TIMEOUT' });
    expect(performance.now() - begun).toBeLessThan(600);
  });

  it('tells of each failure for the log, without the host', async () => {
    const reports: unknown[] = [];
    await start((request) => request.socket.destroy(), {
      retries: 0,
      onFailure: (each) => reports.push(each),
    });
    await ask(source);
    await ask(source, '1438', AbortSignal.abort());
    expect(reports).toEqual([
      {
        system: 'test-system',
        tenant: '1461',
        requestId: 'r-1',
        reason: 'UNREACHABLE',
        code: 'UND_ERR_SOCKET',
      },
    ]);
  });

  it('passes a defect of our own on', async () => {
    await start((_request, response) => json(response, {}));
    const broken = () => source.connection('1461').ask(call(), () => Promise.reject(new TypeError('a bug')));
    await expect(broken()).rejects.toThrow('a bug');
  });

  it('never takes a header from a client into its own', async () => {
    await start((request, response) => json(response, request.headers['x-request-id'] ?? null));
    const { value } = await source
      .connection('1461')
      .ask({ ...call(), requestId: 'a\r\nx-api-key: b' }, (asking) => asking.get(['x']));
    expect(value).toBeNull();
  });
});
