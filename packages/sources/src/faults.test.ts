import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ask, impatient, pause } from '../test/ask.ts';
import { httpServer, json, socketServer, type TestServer } from '../test/source-server.ts';
import type { SourceHttp } from './source-http.ts';

/** Most of a deadline of 400 ms, with what a busy machine adds. */
const inTime = 700;
const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';

describe('a source that misbehaves', () => {
  let server: TestServer;
  let source: SourceHttp;
  afterEach(async () => {
    await source.close();
    await server.close();
  });

  /** Sends pieces again and again until the other side is gone. */
  function keepSending(socket: Socket | ServerResponse, piece: string, everyMs: number): void {
    const timer = setInterval(() => {
      if (socket.destroyed) clearInterval(timer);
      else socket.write(piece);
    }, everyMs);
  }

  const onSocket: ReadonlyArray<[string, string, number, (socket: Socket, count: number) => void]> = [
    ['never answers', 'TIMEOUT', 3, () => undefined],
    ['resets the connection', 'UNREACHABLE', 3, (socket) => socket.resetAndDestroy()],
    ['closes its half without a word', 'UNREACHABLE', 3, (socket) => socket.end()],
    [
      'closes its half in the midst of a body',
      'UNREACHABLE',
      3,
      (socket) => socket.end(`${head}content-length: 100\r\n\r\n{"a":`),
    ],
    [
      'closes its half in the midst of a chunk',
      'UNREACHABLE',
      3,
      (socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\nff\r\n{"a":`),
    ],
    ['talks garbage', 'BAD_ANSWER', 1, (socket) => socket.write('\u0000\u0001SSH-2.0-x\r\n\r\n')],
    [
      'sends headers without end',
      'BAD_ANSWER',
      1,
      (socket) => keepSending(socket, `${head}x: ${'y'.repeat(9_000)}\r\n`, 1),
    ],
    [
      'drips its body byte by byte',
      'TIMEOUT',
      3,
      (socket) => {
        socket.write(`${head}content-length: 1000\r\n\r\n`);
        keepSending(socket, ' ', 10);
      },
    ],
    [
      'drips its headers byte by byte',
      'TIMEOUT',
      3,
      (socket) => {
        socket.write(`${head}x: `);
        keepSending(socket, 'y', 10);
      },
    ],
    [
      'sends a body without end',
      'TOO_LARGE',
      1,
      (socket) => {
        socket.write(`${head}\r\n`);
        keepSending(socket, `"${'x'.repeat(60_000)}",`, 1);
      },
    ],
    [
      'announces more than is taken in',
      'TOO_LARGE',
      1,
      (socket) => socket.write(`${head}content-length: 200001\r\n\r\n`),
    ],
  ];

  it.each(onSocket)('fails when it %s: %s', async (_title, reason, attempts, behave) => {
    server = await socketServer(behave);
    source = impatient(server.url, { maxBytes: 200_000 });
    const begun = performance.now();
    const { value, state } = await ask(source);
    expect(value).toBeNull();
    expect(state).toMatchObject({ status: 'FAILED', reason, asOf: null });
    expect(performance.now() - begun).toBeLessThan(inTime);
    expect(server.heard).toBeLessThanOrEqual(attempts);
    await pause(20);
    expect(server.openSockets).toBe(0);
  });

  const answered: ReadonlyArray<[string, string, number, (response: ServerResponse) => void]> = [
    ['a redirect', 'BAD_ANSWER', 1, (response) => response.writeHead(302, { location: '/elsewhere' }).end()],
    ['401', 'REFUSED', 1, (response) => response.writeHead(401).end()],
    ['403', 'REFUSED', 1, (response) => response.writeHead(403).end()],
    ['404', 'BAD_ANSWER', 1, (response) => response.writeHead(404).end()],
    ['400', 'BAD_ANSWER', 1, (response) => response.writeHead(400).end()],
    ['204', 'BAD_ANSWER', 1, (response) => response.writeHead(204).end()],
    ['429', 'BUSY', 1, (response) => response.writeHead(429).end()],
    ['500', 'SERVER_ERROR', 3, (response) => response.writeHead(500).end()],
    ['503', 'SERVER_ERROR', 3, (response) => response.writeHead(503).end('x'.repeat(100_000))],
    [
      'an error with a body without end',
      'SERVER_ERROR',
      3,
      (response) => {
        response.writeHead(500);
        keepSending(response, 'x'.repeat(60_000), 1);
      },
    ],
    [
      'HTML',
      'BAD_ANSWER',
      1,
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('{}'),
    ],
    ['no media type', 'BAD_ANSWER', 1, (response) => response.writeHead(200).end('{}')],
    [
      'another character set',
      'BAD_ANSWER',
      1,
      (response) =>
        response.writeHead(200, { 'content-type': 'application/json; charset=iso-8859-1' }).end('{}'),
    ],
    [
      'compression that was not asked for',
      'BAD_ANSWER',
      1,
      (response) =>
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end('{}'),
    ],
    ['half a document', 'BAD_ANSWER', 1, (response) => raw(response, '{"errands":[')],
    ['nothing', 'BAD_ANSWER', 1, (response) => raw(response, '')],
    [
      'bytes that are not UTF-8',
      'BAD_ANSWER',
      1,
      (response) => raw(response, Buffer.from([0x22, 0xe5, 0x22])),
    ],
  ];

  it.each(answered)('fails when it answers %s: %s', async (_title, reason, attempts, behave) => {
    server = await httpServer((_request, response) => behave(response));
    source = impatient(server.url);
    expect((await ask(source)).state).toMatchObject({ status: 'FAILED', reason });
    expect(server.heard).toBe(attempts);
  });

  it.each(['application/json', 'application/problem+json', 'Application/JSON; Charset="UTF-8"'])(
    'is understood when it says %s',
    async (type) => {
      server = await httpServer((_request, response) =>
        response.writeHead(200, { 'content-type': type }).end('{"å":1}'),
      );
      source = impatient(server.url);
      expect((await ask(source)).value).toEqual({ å: 1 });
    },
  );

  it('fails when nobody listens', async () => {
    server = await httpServer(() => undefined);
    await server.close();
    source = impatient(server.url);
    expect((await ask(source)).state).toMatchObject({ status: 'FAILED', reason: 'UNREACHABLE' });
  });

  it('is asked again when its first attempt hangs, and then answers in time', async () => {
    server = await httpServer((_request, response, count) => {
      if (count > 1) json(response, 'late');
    });
    source = impatient(server.url);
    const { value, state } = await ask(source);
    expect([value, state.status]).toEqual(['late', 'LIVE']);
  });

  it('does not use up its connections by answers that are not read', async () => {
    server = await httpServer((_request, response) => response.writeHead(401).end('x'.repeat(400_000)));
    source = impatient(server.url, { concurrency: 2 });
    for (let count = 0; count < 12; count++) {
      expect((await ask(source)).state).toMatchObject({ reason: 'REFUSED' });
    }
  });

  it('is given no key where it points to, and no second request', async () => {
    const elsewhere = await httpServer((_request, response) => json(response, {}));
    server = await httpServer((_request, response) =>
      response.writeHead(307, { location: elsewhere.url }).end(),
    );
    source = impatient(server.url, { headers: { 'x-api-key': 'secret' } });
    await ask(source);
    expect(elsewhere.heard).toBe(0);
    await elsewhere.close();
  });

  it('takes no more memory than its limit, however much it sends', async () => {
    let sent = 0;
    server = await httpServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const piece = Buffer.alloc(64 * 1024, 0x20);
      const send = () => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    });
    source = impatient(server.url, { maxBytes: 1024 * 1024, deadlineMs: 2_000, attemptMs: 2_000 });
    expect((await ask(source)).state).toMatchObject({ reason: 'TOO_LARGE' });
    await pause(50);
    // What fits into the buffers of both sockets comes on top of the limit.
    expect(sent).toBeLessThan(12 * 1024 * 1024);
  });
});

function raw(response: ServerResponse, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
}
