import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LiveCredentials, serverTls } from '@samgraf/tls';
import {
  createTestAuthority,
  type IssuedCertificate,
  type TestAuthority,
  writeCredentials,
} from '@samgraf/tls/testing';
import { ask, patient } from '../test/ask.ts';
import { json } from '../test/source-server.ts';
import { sourceCredentials } from './source-credentials.ts';
import type { SourceHttp } from './source-http.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('a source that speaks TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'source-tls-'));
  const open: Array<() => unknown> = [];
  let authority: TestAuthority;
  let stranger: TestAuthority;
  let ours: IssuedCertificate;
  let heard = 0;

  beforeAll(async () => {
    [authority, stranger] = await Promise.all([createTestAuthority(), createTestAuthority()]);
    ours = await authority.issue({ names: ['samgraf'] });
  });
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A system that shows a certificate for these names, and asks for one where it is mutual. */
  async function system({ mutual = false, names = ['127.0.0.1'] } = {}): Promise<string> {
    heard = 0;
    const files = writeCredentials(folder, 'system', await authority.issue({ names }), authority.certificate);
    const credentials = new LiveCredentials(files, { log });
    const tls = serverTls({ credentials, mutual });
    const server = createServer(tls.options, (_request, response) => {
      heard += 1;
      json(response, { hello: 'world' });
    });
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(() => {
      credentials.close();
      server.closeAllConnections();
      server.close();
    });
    return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  function source(url: string, own: IssuedCertificate | null, ca: string | null): SourceHttp {
    const { certificate, key, ca: believed } = writeCredentials(folder, 'ours', own, ca);
    const tls = sourceCredentials(
      'cases',
      { certificate: certificate?.path ?? null, key: key?.path ?? null, ca: believed?.path ?? null },
      log,
    );
    const made = patient(url, { tls });
    open.push(() => made.close());
    return made;
  }

  it('is asked with the certificate that its configuration names', async () => {
    const url = await system({ mutual: true });
    const { value, state } = await ask(source(url, ours, authority.certificate));
    expect([value, state.status]).toEqual([{ hello: 'world' }, 'LIVE']);
  });

  it.each([
    ['of an authority that Node does not know, where none is configured', {}, () => null],
    ['of another authority than is configured', {}, () => stranger.certificate],
    ['for another name', { names: ['other.example'] }, () => authority.certificate],
  ])('and shows a certificate %s is not asked', async (_title, shown, ca) => {
    const { state } = await ask(source(await system(shown), ours, ca()));
    expect([state, heard]).toMatchObject([{ status: 'FAILED', reason: 'UNTRUSTED' }, 0]);
  });

  it('refuses us when we show nothing, and when what we show is of another authority', async () => {
    const url = await system({ mutual: true });
    const theirs = await stranger.issue({ names: ['samgraf'] });
    for (const own of [null, theirs]) {
      const { state } = await ask(source(url, own, authority.certificate));
      // By an alert, or by a connection that breaks off before it can be read.
      expect(state).toMatchObject({ status: 'FAILED', reason: expect.stringMatching(/REFUSED|UNREACHABLE/) });
    }
    expect(heard).toBe(0);
  });

  it('is told apart by its system and key of the configuration when a file cannot be used', () => {
    expect(() =>
      sourceCredentials('cases', { ca: '/nowhere.pem', certificate: null, key: null }, log),
    ).toThrow('cases: connector.tls.ca: expected a file that can be read; /nowhere.pem: ENOENT');
  });
});
