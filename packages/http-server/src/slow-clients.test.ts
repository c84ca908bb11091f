import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { acceptJson } from './accept-json.ts';
import { serverBounds, transportBounds } from './server-bounds.ts';

describe('a client that trickles', () => {
  const open: FastifyInstance[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) {
      server.server.closeAllConnections();
      await server.close();
    }
  });

  /** @param patience milliseconds for headers and for the whole request; 0 waits for ever */
  async function listening(patience: number): Promise<number> {
    const server = Fastify({
      ...serverBounds,
      requestTimeout: patience,
      http: {
        ...transportBounds,
        headersTimeout: patience,
        requestTimeout: patience,
        connectionsCheckingInterval: 50,
      },
    });
    open.push(server);
    acceptJson(server);
    server.post('/', async () => 'taken');
    await server.listen({ port: 0, host: '127.0.0.1' });
    return (server.server.address() as { port: number }).port;
  }

  /** Sends a byte now and then, and tells what came back when the server hung up; null when it did not. */
  function trickle(port: number, start: string, patience: number): Promise<string | null> {
    return new Promise((resolve) => {
      let received = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(start));
      const drip = setInterval(() => socket.write('x'), 30);
      const end = (value: string | null) => {
        clearInterval(drip);
        clearTimeout(giveUp);
        socket.destroy();
        resolve(value);
      };
      const giveUp = setTimeout(() => end(null), patience);
      socket.setEncoding('utf8').on('data', (part) => {
        received += part;
      });
      socket.on('close', () => end(received)).on('error', () => end(received));
    });
  }

  it.each([
    ['its headers', 'POST / HTTP/1.1\r\nhost: x\r\nx-slow: '],
    [
      'its body',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n\r\n"',
    ],
  ])('%s is told that it took too long, and its socket is freed', async (_what, start) => {
    const told = await trickle(await listening(250), start, 3_000);
    expect(told).toContain('HTTP/1.1 408 Request Timeout');
    expect(told).toContain('"code":"BAD_REQUEST"');
    // The control: where nothing is bounded it holds the socket for as long as it likes.
    expect(await trickle(await listening(0), start, 700)).toBeNull();
  });
});
