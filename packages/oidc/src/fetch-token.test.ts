import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { fetchToken } from './fetch-token.ts';

/** The address of a server that answers everything in one way, for as long as `use` takes. */
async function withServer(status: number, body: string, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((_request, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

describe('the token of the command line', () => {
  it('tells when Samgraf is not running', async () => {
    let gone = '';
    await withServer(200, '', async (url) => {
      gone = url;
    });
    await expect(fetchToken(gone, 'x')).rejects.toThrow(
      `Samgraf does not answer at ${gone}. Start it with npm start`,
    );
  });

  it('tells when there is no embedded provider', async () => {
    await withServer(404, '{"message":"Route not found"}', async (url) => {
      await expect(fetchToken(`${url}/graphql`, 'x')).rejects.toThrow(
        `${url} has no embedded OpenID provider (404`,
      );
    });
  });

  it.each(['localhost:4000', 'file:///etc/passwd', ''])('does not take "%s" for an address', async (url) => {
    await expect(fetchToken(url, 'x')).rejects.toThrow('Expected an address such as http://localhost:4000');
  });
});
