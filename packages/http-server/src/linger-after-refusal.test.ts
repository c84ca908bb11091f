import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { acceptJson } from './accept-json.ts';
import { type LingerOptions, lingerAfterRefusal } from './linger-after-refusal.ts';

const open: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.server.closeAllConnections();
    await server.close();
  }
});

/** A server that takes a thousand bytes. @returns its port */
async function listening(linger: LingerOptions | null): Promise<number> {
  const server = Fastify({ bodyLimit: 1_000 });
  open.push(server);
  acceptJson(server);
  if (linger) lingerAfterRefusal(server, linger);
  server.post('/', async () => 'taken');
  await server.listen({ port: 0, host: '127.0.0.1' });
  return (server.server.address() as { port: number }).port;
}

const head = (framing: string) =>
  `POST / HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${framing}\r\n\r\n`;

const headers = { 'content-type': 'application/json' };

interface Sent {
  /** What came back. */
  readonly received: string;
  /** Bytes that the socket took before it ended. */
  readonly taken: number;
  /** Whether the other side cut the connection. */
  readonly cut: boolean;
}

/** Sends a body as fast as it is taken, and reads only when all is sent or the socket ends: a client that waits. */
function send(port: number, start: string, bytes: number, after = ''): Promise<Sent> {
  return new Promise((resolve) => {
    let received = '';
    let cut = false;
    let left = bytes;
    const piece = Buffer.alloc(64 * 1024, ' ');
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(start);
      pump();
    });
    const pump = () => {
      while (left > 0) {
        const part = piece.subarray(0, Math.min(left, piece.length));
        left -= part.length;
        if (!socket.write(part)) return void socket.once('drain', pump);
      }
      socket.end(after);
      socket.setEncoding('utf8').on('data', (text) => {
        received += text;
      });
    };
    socket.on('error', () => {
      cut = true;
    });
    socket.on('close', () => resolve({ received, taken: bytes - left, cut }));
  });
}

describe('Whoever sends a body that is too large', () => {
  it('is told so whole, though all of it is sent first; and the connection serves the next request', async () => {
    const port = await listening({});
    const next = head('content-length: 4').concat('"hi"');
    for (let time = 0; time < 5; time++) {
      const { received, cut } = await send(port, head('content-length: 5000000'), 5_000_000, next);
      expect(cut).toBe(false);
      expect(received).toContain('HTTP/1.1 413 ');
      expect(received).toContain('FST_ERR_CTP_BODY_TOO_LARGE');
      expect(received).toContain('taken');
    }
  });

  it('is told so whole where nothing says how much will come, and in pieces', async () => {
    const port = await listening({});
    for (let time = 0; time < 5; time++) {
      const told = await new Promise<string>((resolve, reject) => {
        const asking = request({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
          let text = `${response.statusCode} `;
          response.setEncoding('utf8').on('data', (part: string) => {
            text += part;
          });
          response.on('end', () => resolve(text));
        });
        asking.on('error', reject);
        for (let piece = 0; piece < 80; piece++) asking.write(' '.repeat(64 * 1024));
        asking.end();
      });
      expect(told).toMatch(/^413 .*FST_ERR_CTP_BODY_TOO_LARGE/);
    }
  });

  it('is cut off otherwise, and never reads why: the control', async () => {
    const port = await listening(null);
    const told: string[] = [];
    for (let time = 0; time < 5; time++)
      told.push((await send(port, head('content-length: 5000000'), 5_000_000)).received);
    expect(told.some((each) => !each.includes('FST_ERR_CTP_BODY_TOO_LARGE'))).toBe(true);
  });

  it('is cut off where it is more than the bound', async () => {
    const port = await listening({ bytes: 1_000_000 });
    const { taken, cut } = await send(port, head('content-length: 900000000'), 900_000_000);
    expect(cut).toBe(true);
    // What lay in buffers on the way is counted by the sender too.
    expect(taken).toBeLessThan(60_000_000);
  });

  it('is cut off where the body does not end in time', async () => {
    const port = await listening({ milliseconds: 100 });
    const ended = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(head('content-length: 5000')));
      const drip = setInterval(() => socket.write('x'), 10);
      const end = (value: boolean) => {
        clearInterval(drip);
        clearTimeout(giveUp);
        socket.destroy();
        resolve(value);
      };
      const giveUp = setTimeout(() => end(false), 5_000);
      socket.on('error', () => undefined).on('close', () => end(true));
      socket.resume();
    });
    expect(ended).toBe(true);
  });
});
