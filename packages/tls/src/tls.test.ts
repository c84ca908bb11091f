import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Pool } from 'undici';
import { clientTls } from './client-tls.ts';
import { LiveCredentials } from './live-credentials.ts';
import { ownServerFetch } from './own-server-fetch.ts';
import { type ServerTlsOptions, serverTls } from './server-tls.ts';
import {
  createTestAuthority,
  type IssuedCertificate,
  type IssueOptions,
  type TestAuthority,
} from './testing/test-authority.ts';
import { writeCredentials } from './testing/write-credentials.ts';

const hour = 60 * 60_000;
const names = ['localhost', '127.0.0.1'];
let authority: TestAuthority;
let stranger: TestAuthority;
let folder: string;
const open: Array<() => unknown> = [];
const logged: unknown[] = [];
const log = {
  info: (...line: unknown[]) => void logged.push(line),
  warn: (...line: unknown[]) => void logged.push(line),
  error: (...line: unknown[]) => void logged.push(line),
};

beforeAll(async () => {
  [authority, stranger] = await Promise.all([createTestAuthority(), createTestAuthority()]);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-'));
  logged.length = 0;
});
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each();
  rmSync(folder, { recursive: true });
});

function live(name: string, own: IssuedCertificate | null, ca: string | null = authority.certificate) {
  const credentials = new LiveCredentials(writeCredentials(folder, name, own, ca), { log, every: 3_600_000 });
  open.push(() => credentials.close());
  return credentials;
}

/** What is expired cannot be started with; it becomes so later. */
function unchecked(credentials: LiveCredentials, own: IssuedCertificate): LiveCredentials {
  const current = { ...credentials.current, ...own };
  return { current, follow: () => undefined } as unknown as LiveCredentials;
}

async function serve(options: ServerTlsOptions): Promise<{ url: string; port: number; server: Server }> {
  const tls = serverTls(options);
  const server = createServer(tls.options, (_request, response) => response.end('hello'));
  tls.follow(server);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}`, port, server };
}

function pool(url: string, credentials: LiveCredentials): Pool {
  const made = new Pool(url, { connect: clientTls(credentials, 2_000) });
  open.push(() => made.destroy());
  return made;
}

async function ask(url: string, credentials: LiveCredentials): Promise<string> {
  const { body } = await pool(url, credentials).request({ method: 'GET', path: '/' });
  return body.text();
}

const issue = (options: Partial<IssueOptions> = {}, by = authority) => by.issue({ names, ...options });

describe('between two processes with certificates of one authority', () => {
  it('a question is answered, over TLS 1.3', async () => {
    const { url, server } = await serve({ credentials: live('server', await issue()), mutual: true });
    let version: string | null = null;
    server.on('secureConnection', (socket) => {
      version = socket.getProtocol();
    });
    expect(await ask(url, live('client', await issue({ names: ['gateway'] })))).toBe('hello');
    expect(version).toBe('TLSv1.3');
  });

  it.each([
    ['no certificate', async () => live('client', null)],
    ['a certificate of another authority', async () => live('client', await issue({}, stranger))],
    [
      'an expired certificate',
      async () => unchecked(live('client', null), await issue({ to: new Date(Date.now() - 60_000) })),
    ],
    [
      'a certificate of tomorrow',
      async () => unchecked(live('client', null), await issue({ from: new Date(Date.now() + hour) })),
    ],
    ['a certificate for a name that is not let in', async () => live('client', await issue())],
  ])('a client with %s is refused', async (_title, client) => {
    const credentials = live('server', await issue());
    const { url } = await serve({ credentials, mutual: true, clients: ['gateway'] });
    await expect(ask(url, await client())).rejects.toThrow();
    expect(await ask(url, live('good', await issue({ names: ['gateway'] })))).toBe('hello');
  });

  it.each([
    ['of another authority', async () => live('server', await issue({}, stranger)), /signature failure/],
    [
      'that has expired',
      async () => unchecked(live('server', null), await issue({ to: new Date(Date.now() - 60_000) })),
      /expired/,
    ],
    [
      'for another name',
      async () => live('server', await issue({ names: ['other.example'] })),
      /does not match/,
    ],
  ])('a server with a certificate %s is not asked', async (_title, server, message) => {
    const { url } = await serve({ credentials: await server(), mutual: false });
    await expect(ask(url, live('client', await issue()))).rejects.toThrow(message);
  });

  it('nothing below TLS 1.2 is spoken', async () => {
    const { port } = await serve({ credentials: live('server', await issue()) });
    const shake = (maxVersion: 'TLSv1.1' | 'TLSv1.2') =>
      new Promise<string | null>((resolve, reject) => {
        const socket = connect(
          // Ciphers of security level 0, or the client itself would not offer so old a version.
          {
            port,
            host: '127.0.0.1',
            ca: authority.certificate,
            minVersion: 'TLSv1',
            maxVersion,
            ciphers: 'ALL:@SECLEVEL=0',
          },
          () => {
            resolve(socket.getProtocol());
            socket.destroy();
          },
        );
        socket.on('error', reject);
      });
    await expect(shake('TLSv1.1')).rejects.toThrow(/version|alert/i);
    expect(await shake('TLSv1.2')).toBe('TLSv1.2');
  });
});

describe('credentials that change where they lie', () => {
  it('are shown on the next connection, and the authority of before is believed no more', async () => {
    const credentials = live('server', await issue());
    const { url } = await serve({ credentials, mutual: true });
    const before = live('before', await issue());
    expect(await ask(url, before)).toBe('hello');

    writeCredentials(folder, 'server', await issue({}, stranger), stranger.certificate);
    credentials.reload();
    await expect(ask(url, before)).rejects.toThrow();
    expect(await ask(url, live('after', await issue({}, stranger), stranger.certificate))).toBe('hello');
  });

  it('are shown by a client from its next connection on', async () => {
    const { url } = await serve({
      credentials: live('server', await issue(), stranger.certificate),
      mutual: true,
    });
    const client = live('client', await issue());
    await expect(ask(url, client)).rejects.toThrow();
    writeCredentials(folder, 'client', await issue({}, stranger), authority.certificate);
    client.reload();
    expect(await ask(url, client)).toBe('hello');
  });

  it('stay as they were when what lies there now cannot be used, and it is told once', async () => {
    const credentials = live('server', await issue());
    const { certificate } = credentials.current;
    writeFileSync(join(folder, 'server.crt'), '-----BEGIN CERTIFICATE-----\nMIIB');
    credentials.reload();
    credentials.reload();
    expect(credentials.current.certificate).toBe(certificate);
    expect(logged).toEqual([
      [{ reason: expect.stringContaining('SAMGRAF_TLS_CERT: expected') }, expect.any(String)],
    ]);
  });

  it('are complained of before they end, once a day', async () => {
    let now = Date.now();
    const to = new Date(now + 20 * 24 * hour);
    const files = writeCredentials(folder, 'server', await issue({ to }), null);
    const credentials = new LiveCredentials(files, { log, every: 3_600_000, now: () => now });
    open.push(() => credentials.close());
    const complaints = () => logged.filter((each) => JSON.stringify(each).includes('ends soon')).length;
    expect(complaints()).toBe(0);
    const counts = [7, 7, 8].map((days) => {
      now = Date.now() + days * 24 * hour + hour;
      credentials.reload();
      return complaints();
    });
    expect(counts).toEqual([1, 1, 2]);
  });
});

describe('credentials that cannot be used are refused at the start, by the name of the setting', () => {
  const start = (own: IssuedCertificate | null, ca: string | null = null) => live('server', own, ca);

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'a file that is not there',
      'SAMGRAF_TLS_CERT: expected a file that can be read',
      async () => {
        const files = writeCredentials(folder, 'server', await issue(), null);
        rmSync(files.certificate!.path);
        return new LiveCredentials(files, { log });
      },
    ],
    [
      'a certificate that is none',
      'SAMGRAF_TLS_CERT: expected a certificate in PEM',
      async () => start({ ...(await issue()), certificate: 'hello' }),
    ],
    [
      'a key that is none',
      'SAMGRAF_TLS_KEY: expected a private key',
      async () => start({ ...(await issue()), key: 'hello' }),
    ],
    [
      'the key of another certificate',
      'SAMGRAF_TLS_KEY: expected the key of the certificate of SAMGRAF_TLS_CERT',
      async () => start({ ...(await issue()), key: (await issue()).key }),
    ],
    [
      'an expired certificate',
      'SAMGRAF_TLS_CERT: expected a certificate that is valid today; it ended',
      async () => start(await issue({ to: new Date(Date.now() - 60_000) })),
    ],
    [
      'a certificate of tomorrow',
      'SAMGRAF_TLS_CERT: expected a certificate that is valid today; it begins',
      async () => start(await issue({ from: new Date(Date.now() + hour) })),
    ],
    [
      'a certificate alone',
      'SAMGRAF_TLS_CERT: expected a key beside it',
      async () => start({ ...(await issue()), key: '' }),
    ],
    [
      'a key alone',
      'SAMGRAF_TLS_KEY: expected a certificate beside it',
      async () => start({ ...(await issue()), certificate: '' }),
    ],
    [
      'an authority that is none',
      'SAMGRAF_TLS_CA: expected a certificate in PEM',
      async () => start(await issue(), 'hello'),
    ],
  ])('%s', async (_title, message, begin) => {
    await expect(begin()).rejects.toThrow(message);
  });

  it('and no word of a key is in the message', async () => {
    const { certificate, key } = await issue();
    const broken = key.replace(/^(.{80}).{20}/s, '$1');
    const error = await Promise.resolve()
      .then(() => start({ certificate, key: broken }))
      .catch((each: Error) => each);
    expect((error as Error).message).toContain('SAMGRAF_TLS_KEY');
    expect((error as Error).message).not.toContain(key.slice(40, 60));
  });
});

describe('a process that asks its own door', () => {
  it('knows it by its certificate, whatever name it is for, and knows no other', async () => {
    const own = await issue({ names: ['samgraf.example'] });
    const credentials = live('door', own, null);
    const [door, other] = await Promise.all([
      serve({ credentials }),
      serve({ credentials: live('other', await issue({ names: ['samgraf.example'] }), null) }),
    ]);
    const fetch = ownServerFetch(credentials);
    const get = ({ port }: { port: number }) =>
      fetch(`https://localhost:${port}`).then((response) => response.text());
    expect(await get(door)).toBe('hello');
    await expect(get(other)).rejects.toThrow();
  });
});
