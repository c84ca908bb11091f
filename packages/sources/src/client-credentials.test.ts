import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type ClientCredentials, createClientCredentials } from './client-credentials.ts';
import { createSourceHttp, type SourceHttp } from './source-http.ts';

const body = async (request: IncomingMessage) => Buffer.concat(await request.toArray()).toString();

/** A source that lets nobody in without a token that it gave and has not forgotten. */
async function source(answer: () => object = () => ({}), lifetime = 3600) {
  const asked: string[] = [];
  const given = new Set<string>();
  const server: Server = createServer(async (request, response) => {
    const json = (status: number, value: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (request.url === '/oauth/token') {
      asked.push(`${request.headers.authorization} ${await body(request)}`);
      const token = `token-${asked.length}`;
      given.add(token);
      return json(200, { access_token: token, token_type: 'Bearer', expires_in: lifetime, ...answer() });
    }
    const bearer = request.headers.authorization?.slice('Bearer '.length) ?? '';
    return given.has(bearer) ? json(200, { by: bearer }) : json(401, { code: 'UNAUTHORIZED' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, given, server, origin };
}

describe('Client credentials', () => {
  const open: Array<Server | SourceHttp | ClientCredentials> = [];
  afterEach(async () => {
    for (const each of open.splice(0).reverse()) {
      if ('closeAllConnections' in each) each.closeAllConnections();
      await each.close();
    }
  });

  async function connected(answer?: () => object, lifetime?: number) {
    const running = await source(answer, lifetime);
    let time = 1_000_000;
    const token = createClientCredentials({
      system: 'school',
      tenant: '1461',
      tokenUrl: `${running.origin}/oauth/token`,
      clientId: 'samgraf:1461',
      clientSecret: 's/ecret',
      now: () => time,
    });
    const http = createSourceHttp({ system: 'school', baseUrl: running.origin });
    open.push(running.server, token, http);
    const connection = http.connection('1461', {}, token);
    const ask = () =>
      connection.ask({ signal: new AbortController().signal, requestId: 'r' }, (asking) =>
        asking.get(['persons']),
      );
    return { ...running, ask, pass: (milliseconds: number) => (time += milliseconds) };
  }

  it('fetch one token for all that ask at once, and keep it', async () => {
    const { ask, asked } = await connected();
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ value }) => value)).toEqual(Array(3).fill({ by: 'token-1' }));
    await ask();
    // RFC 6749, 2.3.1: id and secret are encoded as a form is before they are put together.
    const basic = Buffer.from('samgraf%3A1461:s%2Fecret').toString('base64');
    expect(asked).toEqual([`Basic ${basic} grant_type=client_credentials`]);
  });

  it('renew it before it ends', async () => {
    const { ask, pass } = await connected(undefined, 120);
    expect((await ask()).value).toEqual({ by: 'token-1' });
    pass(89_000);
    expect((await ask()).value).toEqual({ by: 'token-1' });
    pass(2_000);
    expect((await ask()).value).toEqual({ by: 'token-2' });
  });

  it('fetch another where the source no longer knows the one it gave', async () => {
    const { ask, given, asked } = await connected();
    await ask();
    given.clear();
    expect((await ask()).value).toEqual({ by: 'token-2' });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['no token', { access_token: undefined }],
    ['a token that would be a header of its own', { access_token: 'a\r\nx: y' }],
    ['a token of another kind', { token_type: 'mac' }],
  ])('make the source fail where it gives %s', async (_what, answer) => {
    const { ask } = await connected(() => answer);
    expect((await ask()).state).toMatchObject({ status: 'FAILED', reason: 'BAD_ANSWER' });
  });

  it('make the source fail by the same reason as the token endpoint', async () => {
    const { ask, server } = await connected();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect((await ask()).state).toMatchObject({ system: 'school', status: 'FAILED', reason: 'UNREACHABLE' });
  });
});
