import { Agent, createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ask } from '../../test/http-client.ts';
import { type FaultProxy, startFaultProxy } from './start-fault-proxy.ts';

/** Long enough to be cut in its middle: with its head some 1 200 bytes. */
const text = 'answer '.repeat(150);

describe('a fault proxy before a real HTTP server', () => {
  let server: Server;
  let proxy: FaultProxy;
  let heard: number;
  let answer: (response: ServerResponse) => void;
  const start = async (seed?: number) => {
    const target = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    proxy = await startFaultProxy({ target, ...(seed !== undefined && { seed }) });
  };
  beforeEach(async () => {
    heard = 0;
    answer = (response) => response.end(text);
    server = createServer((request, response) => {
      heard++;
      request.resume().on('end', () => answer(response));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await start();
  });
  afterEach(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });

  it('passes everything as it is when there is no fault', async () => {
    expect(await ask(proxy.url)).toMatchObject({ status: 200, body: text, error: null });
    expect(proxy.accepted).toBe(1);
    expect(proxy.sent).toBeGreaterThan(text.length);
  });

  it('passes a megabyte each way through sockets that are full', async () => {
    answer = (response) => response.end('x'.repeat(1_000_000));
    expect((await ask(proxy.url)).body).toHaveLength(1_000_000);
  });

  it('lets the answer begin late, within the jitter', async () => {
    await proxy.set({ kind: 'latency', ms: 120, jitterMs: 40 });
    const { body, first } = await ask(proxy.url);
    expect(body).toBe(text);
    expect(first).toBeGreaterThan(75);
  });

  it('resets connections as they are made, also those that were kept', async () => {
    const agent = new Agent({ keepAlive: true });
    await ask(proxy.url, 2_000, agent);
    expect(proxy.connections).toBe(1);
    await proxy.set({ kind: 'reset', when: 'connect' });
    expect((await ask(proxy.url, 2_000, agent)).error).toBe('ECONNRESET');
    expect(heard).toBe(1);
    agent.destroy();
  });

  it('resets when it is asked, and the target does not hear of it', async () => {
    await proxy.set({ kind: 'reset', when: 'request' });
    expect(await ask(proxy.url)).toMatchObject({ status: null, error: 'ECONNRESET' });
    expect(heard).toBe(0);
  });

  it('resets in the middle of an answer', async () => {
    await proxy.set({ kind: 'reset', when: 'answer', afterBytes: 600 });
    const { body, error } = await ask(proxy.url);
    expect(error).toBe('ECONNRESET');
    expect(body.length).toBeLessThan(600);
    expect(proxy.sent).toBe(600);
  });

  it('accepts, reads and never answers', async () => {
    await proxy.set({ kind: 'silent' });
    const { status, ended } = await ask(proxy.url, 150);
    expect(status).toBeNull();
    expect(ended).toBeGreaterThan(140);
    expect(heard).toBe(0);
  });

  it('ends its side before it has answered', async () => {
    await proxy.set({ kind: 'early-end' });
    expect(await ask(proxy.url)).toMatchObject({ status: null, error: 'ECONNRESET' });
  });

  it('ends its side in the middle of an answer', async () => {
    await proxy.set({ kind: 'early-end', afterBytes: 600 });
    const { status, body, error } = await ask(proxy.url);
    expect([status, error]).toEqual([200, 'ECONNRESET']);
    expect(text.startsWith(body)).toBe(true);
    expect(proxy.sent).toBe(600);
  });

  it('sends a few bytes at a time, and loses none', async () => {
    await proxy.set({ kind: 'sliced', bytes: 50, pauseMs: 3 });
    const { body, pieces } = await ask(proxy.url);
    expect(body).toBe(text);
    expect(pieces).toBeGreaterThan(5);
  });

  it('sends an answer that never ends, no longer than it is read', async () => {
    await proxy.set({ kind: 'endless' });
    const { status, body } = await ask(proxy.url, 100);
    expect(status).toBe(200);
    expect(body.length).toBeGreaterThan(100_000);
    await pause(50);
    const { sent } = proxy;
    await pause(50);
    expect([proxy.sent, proxy.connections]).toEqual([sent, 0]);
  });

  it('sends an endless answer no faster than it is told to', async () => {
    await proxy.set({ kind: 'endless', bytesPerSecond: 10_000, opening: 'HTTP/1.1 200 OK\r\n\r\n' });
    const { body } = await ask(proxy.url, 300);
    expect(body.length).toBeGreaterThan(200);
    expect(body.length).toBeLessThan(4_000);
  });

  it('talks garbage in the place of an answer', async () => {
    await proxy.set({ kind: 'garbage' });
    expect((await ask(proxy.url)).error).toMatch(/^HPE_/);
    expect(heard).toBe(1);
  });

  it('talks garbage inside of an answer, as long as that was', async () => {
    await proxy.set({ kind: 'garbage', afterBytes: 600 });
    const { status, body } = await ask(proxy.url);
    expect([status, body.length]).toEqual([200, text.length]);
    expect(body.slice(0, 200)).toBe(text.slice(0, 200));
    expect(body.slice(600)).not.toContain('answer');
  });

  it('is slow to close what only its closing ends', async () => {
    answer = (response) => void response.socket?.end('HTTP/1.1 200 OK\r\n\r\nbody');
    await proxy.set({ kind: 'slow-close', ms: 150 });
    const { body, first, ended } = await ask(proxy.url);
    expect(body).toBe('body');
    expect(ended - first).toBeGreaterThan(130);
  });

  it('keeps to a bandwidth', async () => {
    await proxy.set({ kind: 'bandwidth', bytesPerSecond: 5_000 });
    const { body, ended } = await ask(proxy.url);
    expect(body).toBe(text);
    expect(ended).toBeGreaterThan(180);
  });

  it('is down and comes back at the same address', async () => {
    await proxy.set({ kind: 'down' });
    expect((await ask(proxy.url)).error).toBe('ECONNREFUSED');
    await proxy.set({ kind: 'down' });
    await proxy.clear();
    expect((await ask(proxy.url)).body).toBe(text);
    await proxy.set({ kind: 'down' });
    await proxy.set({ kind: 'silent' });
    expect((await ask(proxy.url, 100)).error).not.toBe('ECONNREFUSED');
  });

  it('gives up on a target that is down as the target would', async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect((await ask(proxy.url)).error).toBe('ECONNRESET');
  });

  it('does to a kept connection what it is told later, and leaves off when told', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await ask(proxy.url, 2_000, agent);
    await proxy.set({ kind: 'garbage', afterBytes: 600 });
    expect((await ask(proxy.url, 2_000, agent)).body).not.toBe(text);
    await proxy.clear();
    expect((await ask(proxy.url, 2_000, agent)).body).toBe(text);
    expect(proxy.accepted).toBe(1);
    agent.destroy();
  });

  it('does the same by the same seed, and something else by another', async () => {
    const garbage = async (seed: number) => {
      await proxy.close();
      await start(seed);
      await proxy.set({ kind: 'garbage', afterBytes: 600 });
      return (await ask(proxy.url)).body;
    };
    const once = await garbage(7);
    expect(await garbage(7)).toBe(once);
    expect(await garbage(8)).not.toBe(once);
  });

  it('leaves nothing open when it is closed', async () => {
    await proxy.set({ kind: 'silent' });
    const asked = ask(proxy.url);
    await pause(30);
    await proxy.close();
    expect((await asked).error).toBe('ECONNRESET');
    await proxy.close();
    expect(proxy.connections).toBe(0);
  });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
