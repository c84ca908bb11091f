import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { unlessStandingStill } from '@samgraf/testing';
import { startTestGateway } from '../testing/test-gateway.ts';
import { worldSubgraphs } from '../testing/world.ts';
import { httpTransport } from './http-transport.ts';
import type { SubgraphTransport } from './subgraph-transport.ts';

describe('the transport over HTTP', () => {
  const open: Array<() => unknown> = [];
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });

  async function serve(listener: RequestListener): Promise<{ url: string; server: Server }> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
  }

  async function against(listener: RequestListener, options = {}): Promise<SubgraphTransport> {
    const { url } = await serve(listener);
    const transport = httpTransport({ name: 'cases', url, deadline: 300, ...options });
    open.push(() => transport.close());
    return transport;
  }
  const ask = { query: '{ a }', headers: {} };

  it('sends the operation and the headers that mean something, and no other', async () => {
    let seen: { headers: object; body: string } | undefined;
    const transport = await against(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      seen = { headers: request.headers, body: Buffer.concat(parts).toString() };
      response.end('{"data":{"a":1}}');
    });
    const headers = {
      authorization: 'Bearer x',
      'x-purpose': 'supervision',
      'x-request-id': 'abc',
      cookie: 'no',
    };
    const answer = await transport.fetch({
      query: 'query Q { a }',
      operationName: 'Q',
      variables: { b: 1 },
      headers,
    });
    expect(answer).toEqual({ data: { a: 1 } });
    expect(JSON.parse(seen!.body)).toEqual({
      query: 'query Q { a }',
      operationName: 'Q',
      variables: { b: 1 },
    });
    expect(seen!.headers).toMatchObject({
      authorization: 'Bearer x',
      'x-purpose': 'supervision',
      'x-request-id': 'abc',
    });
    expect(seen!.headers).not.toHaveProperty('cookie');
    expect(seen!.headers).not.toHaveProperty('x-case');
  });

  it('takes the errors of an answer as part of it, whatever its status', async () => {
    const transport = await against((_request, response) => {
      response.statusCode = 401;
      response.end('{"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}');
    });
    expect(await transport.fetch(ask)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it.each<[string, string, RequestListener]>([
    ['never answers', 'TIMEOUT', () => {}],
    ['never ends', 'TIMEOUT', (_request, response) => void response.write('{"data":')],
    ['hangs up', 'UNREACHABLE', (request) => request.socket.destroy()],
    [
      'hangs up in the middle',
      'UNREACHABLE',
      (request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"data"');
        setTimeout(() => request.socket.destroy(), 20);
      },
    ],
    ['talks garbage', 'NOT_GRAPHQL', (_request, response) => void response.end('<html>')],
    ['answers JSON that is no answer', 'NOT_GRAPHQL', (_request, response) => void response.end('[1]')],
    ['answers null', 'NOT_GRAPHQL', (_request, response) => void response.end('null')],
    [
      'answers errors that are no list',
      'NOT_GRAPHQL',
      (_request, response) => void response.end('{"data":null,"errors":"x"}'),
    ],
    [
      'breaks',
      'REFUSED',
      (_request, response) => {
        response.statusCode = 502;
        response.end('Bad gateway at 10.0.0.7');
      },
    ],
    [
      'floods',
      'TOO_LARGE',
      (_request, response) => {
        const more = () => {
          while (response.write('x'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      },
    ],
  ])('tells of a subgraph that %s: %s, and names no host', async (_title, reason, listener) => {
    await unlessStandingStill(async () => {
      // Larger than any other answer here, smaller than the flood.
      const transport = await against(listener, { maxBytes: 1_000_000 });
      const start = performance.now();
      const error = await transport.fetch(ask).catch((each: unknown) => each);
      expect(performance.now() - start).toBeLessThan(2_000);
      expect(error).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'cases', reason });
      expect((error as Error).message).not.toMatch(/127\.0|localhost|\d{4,}|10\.0/);
    });
  });

  it('tells of a subgraph that is not there', async () => {
    const transport = httpTransport({ name: 'cases', url: 'http://127.0.0.1:9', deadline: 500 });
    open.push(() => transport.close());
    await expect(transport.fetch(ask)).rejects.toMatchObject({ reason: 'UNREACHABLE' });
    expect(await transport.ready()).toBe(false);
  });

  it('gives up when the caller does', async () => {
    const transport = await against(() => {}, { deadline: 10_000 });
    const caller = new AbortController();
    setTimeout(() => caller.abort(), 20);
    await expect(transport.fetch({ ...ask, signal: caller.signal })).rejects.toMatchObject({
      reason: 'ABORTED',
    });
  });

  it('gives the same answers as the transport in process', async () => {
    const subgraphs = new Map<string, SubgraphTransport>();
    for (const [name, subgraph] of worldSubgraphs()) {
      const { url } = await serve(async (request, response) => {
        if (request.url === '/health') return void response.end('{}');
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part as Buffer);
        const { query, variables, operationName } = JSON.parse(Buffer.concat(parts).toString());
        response.end(
          JSON.stringify(await subgraph.execute({ query, variables, operationName, headers: {} })),
        );
      });
      subgraphs.set(name, httpTransport({ name, url }));
    }
    const distributed = await startTestGateway({ subgraphs });
    const embedded = await startTestGateway();
    try {
      const query =
        '{ people(first: 12) { name salary taxClass account home { title mayor { name } } } failing }';
      const [one, other] = await Promise.all(
        [distributed, embedded].map((each) => each.post({ query }, { 'x-request-id': 'the-same-one' })),
      );
      expect(one!.body).toEqual(other!.body);
      expect(one!.body.data.people).toHaveLength(12);
      expect(await distributed.gateway.health()).toMatchObject({ status: 'READY' });
    } finally {
      await distributed.gateway.close();
      await embedded.gateway.close();
    }
  });
});
