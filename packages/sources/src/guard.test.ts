import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ask, impatient, patient, pause } from '../test/ask.ts';
import { httpServer, json, type TestServer } from '../test/source-server.ts';
import type { SourceHttp } from './source-http.ts';

describe('the circuit breaker of a system', () => {
  let server: TestServer;
  let source: SourceHttp;
  let codes: Array<string | null>;
  let behaviour: 'well' | 'failing' | 'refusing' | 'hanging';
  beforeEach(async () => {
    behaviour = 'failing';
    codes = [];
    server = await httpServer((_request, response) => {
      if (behaviour === 'well') json(response, {});
      if (behaviour === 'failing') response.writeHead(500).end();
      if (behaviour === 'refusing') response.writeHead(401).end();
    });
    source = impatient(server.url, {
      retries: 0,
      breaker: { failures: 3, pauseMs: 60, longestPauseMs: 120 },
      onFailure: ({ code }) => codes.push(code),
    });
  });
  afterEach(async () => {
    await source.close();
    await server.close();
  });
  const reasons = async (count: number, tenant?: string) => {
    const found: unknown[] = [];
    for (let index = 0; index < count; index++) {
      const { state } = await ask(source, tenant);
      found.push('reason' in state ? state.reason : state.status);
    }
    return found;
  };

  it('leaves a system alone that failed several times in a row, for all tenants that share it', async () => {
    expect(await reasons(3, '1461')).toEqual(['SERVER_ERROR', 'SERVER_ERROR', 'SERVER_ERROR']);
    // Why it failed is still the reason; that it was not asked is for the log.
    expect(await reasons(2, '1438')).toEqual(['SERVER_ERROR', 'SERVER_ERROR']);
    expect(server.heard).toBe(3);
    expect(source.health().breaker).toBe('OPEN');
    expect(codes).toEqual([null, null, null, 'CIRCUIT_OPEN', 'CIRCUIT_OPEN']);
  });

  it('lets one call try after a pause, and closes when it is answered', async () => {
    await reasons(3);
    behaviour = 'well';
    await pause(80);
    const together = await Promise.all([ask(source, '1461'), ask(source, '1438'), ask(source, '1492')]);
    expect(together.map(({ state }) => state.status)).toEqual(['LIVE', 'LIVE', 'LIVE']);
    expect(source.health().breaker).toBe('CLOSED');
  });

  it('opens again, for longer, when the trial fails', async () => {
    await reasons(3);
    await pause(80);
    expect(await reasons(1)).toEqual(['SERVER_ERROR']);
    await pause(80);
    expect(await reasons(1)).toEqual(['SERVER_ERROR']);
    expect(server.heard).toBe(4);
  });

  it('does not close on a trial whose caller went away', async () => {
    await reasons(3);
    behaviour = 'hanging';
    await pause(80);
    const caller = new AbortController();
    const trial = ask(source, '1461', caller.signal);
    await pause(20);
    caller.abort();
    expect((await trial).state).toMatchObject({ reason: 'CANCELLED' });
    await pause(10);
    expect(source.health().breaker).toBe('OPEN');
  });

  it('takes a refusal for what it is: an answer to one tenant', async () => {
    behaviour = 'refusing';
    expect(new Set(await reasons(6))).toEqual(new Set(['REFUSED']));
    behaviour = 'well';
    expect(await reasons(1, '1438')).toEqual(['LIVE']);
  });

  it('stays closed while failures are few between answers', async () => {
    for (let index = 0; index < 4; index++) {
      behaviour = 'failing';
      await reasons(2);
      behaviour = 'well';
      await reasons(1);
    }
    expect(source.health().breaker).toBe('CLOSED');
  });

  it('tells the reason that opened it, and not its own, to the call that opened it', async () => {
    await source.close();
    source = patient(server.url, { retries: 5, breaker: { failures: 2 } });
    expect(await reasons(1)).toEqual(['SERVER_ERROR']);
    expect(server.heard).toBe(2);
  });
});
