import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fetchJson } from './fetch-json.ts';

let server: Server;
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function serve(answer: RequestListener, port = 0): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a document of the issuer', () => {
  it('is read whole, characters cut between two packets included', async () => {
    const bytes = Buffer.from('{"name":"Åmål"}');
    const url = await serve((_request, response) => {
      response.write(bytes.subarray(0, 10));
      setTimeout(() => response.end(bytes.subarray(10)), 10);
    });
    expect(bytes[9]! & 0xc0).toBe(0xc0);
    expect(await fetchJson(url)).toEqual({ name: 'Åmål' });
  });

  it('is let go when it is larger than any real one', async () => {
    const url = await serve((_request, response) => response.end(`"${'x'.repeat(300 * 1024)}"`));
    await expect(fetchJson(url)).rejects.toThrow('expected at most 262144 characters');
  });

  it('is let go when its end does not come', async () => {
    const url = await serve((_request, response) => response.write('{'));
    await expect(fetchJson(url, { timeout: 100 })).rejects.toThrow(/timeout/);
  });

  it('is asked for again when the connection kept from the last time is gone', async () => {
    const answer: RequestListener = (_request, response) => response.end('1');
    const url = await serve(answer);
    await fetchJson(url);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await serve(answer, Number(new URL(url).port));
    expect(await fetchJson(url)).toBe(1);
  });
});
