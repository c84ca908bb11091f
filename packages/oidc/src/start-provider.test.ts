import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chooseIssuer, createVerifier, loadIssuers, type Verify } from '@samgraf/identity';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { fetchToken } from './fetch-token.ts';
import { commandLineClient, demoUserGrant, portalClient } from './names.ts';
import { type RunningProvider, startProvider } from './start-provider.ts';
import { testUsers } from './test-users.ts';

const dataFolder = join(mkdtempSync(join(tmpdir(), 'samgraf-oidc-')), 'oidc');
let provider: RunningProvider;
let verify: Verify;

beforeAll(async () => {
  provider = await startProvider({ port: 0, users: testUsers, dataFolder });
  verify = newVerifier(provider.issuer);
});
afterAll(async () => {
  await provider.close();
  rmSync(join(dataFolder, '..'), { recursive: true });
});

function newVerifier(issuer: string): Verify {
  const mappings = loadIssuers(fileURLToPath(new URL('../../../issuers', import.meta.url)));
  const authorities = [{ code: 'byggnadsnamnden', name: 'Byggnadsnämnden' }];
  const tenants = new Map([['1461', { code: '1461', organisationNumber: '212000-1488', authorities }]]);
  return createVerifier({ issuers: [chooseIssuer(mappings, {}, issuer)], tenants });
}

/** POST with headers of our choice, `Host` among them, which `fetch` does not let one set. */
function askForToken(headers: Record<string, string>): Promise<{ status: number; body: string }> {
  const { port, pathname } = new URL(`${provider.issuer}/token`);
  const form = new URLSearchParams({
    grant_type: demoUserGrant,
    client_id: commandLineClient,
    user: 'system.mellerud',
  });
  return new Promise((resolve, reject) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const options = {
      host: '127.0.0.1',
      port,
      path: pathname,
      method: 'POST',
      headers: { ...type, ...headers },
    };
    request(options, async (response) => {
      resolve({ status: response.statusCode!, body: (await response.toArray()).join('') });
    })
      .on('error', reject)
      .end(form.toString());
  });
}

describe('a token for a demo user', () => {
  it('is an access token that every verifier takes', async () => {
    const token = await fetchToken(provider.issuer, 'case-officer.mellerud');
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const { iat, exp } = decodeJwt(token);
    expect(exp! - iat!).toBe(3600);
    expect(await verify(`Bearer ${token}`)).toEqual({
      kind: 'EMPLOYEE',
      id: 'case-officer.mellerud',
      tenant: '1461',
      authority: 'byggnadsnamnden',
      roles: ['case-officer'],
      assurance: 2,
      personNumber: null,
      actingFor: [],
      client: commandLineClient,
    });
  });

  it('says of a citizen and of a system what they are', async () => {
    expect(await verify(`Bearer ${await fetchToken(provider.issuer, 'citizen.mellerud')}`)).toMatchObject({
      kind: 'CITIZEN',
      id: 'citizen.mellerud',
      personNumber: '191212121212',
      assurance: 3,
    });
    expect(await verify(`Bearer ${await fetchToken(provider.issuer, 'system.mellerud')}`)).toMatchObject({
      kind: 'SYSTEM',
      actingFor: ['1461'],
      assurance: 0,
    });
  });

  it('is refused to a name that is not there, with the names that are', async () => {
    await expect(fetchToken(provider.issuer, 'nobody')).rejects.toThrow(
      'No token for nobody: expected one of the demo users case-officer.mellerud, citizen.mellerud, system.mellerud.',
    );
    await expect(fetchToken(provider.issuer, 'constructor')).rejects.toThrow('No token for constructor');
  });

  it.each([
    ['forwarded by a proxy', { 'x-forwarded-for': '192.0.2.1' }],
    ['forwarded by a proxy of the standard', { forwarded: 'for=192.0.2.1' }],
    ['of a page that rebound its name to this machine', { host: 'evil.example:4000' }],
  ])('is refused to a request %s', async (_what, headers) => {
    expect(await askForToken({})).toMatchObject({ status: 200 });
    const { status, body } = await askForToken(headers as Record<string, string>);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ error: 'unauthorized_client' });
  });

  it("is not for the browser's client", async () => {
    const body = new URLSearchParams({
      grant_type: demoUserGrant,
      client_id: portalClient,
      user: 'system.mellerud',
    });
    const response = await fetch(`${provider.issuer}/token`, { method: 'POST', body });
    expect(response.status).toBe(400);
  });

  it('is not for a page of our own: one that was taken over could be anybody', async () => {
    const headers = { origin: new URL(provider.issuer).origin };
    const body = new URLSearchParams({
      grant_type: demoUserGrant,
      client_id: commandLineClient,
      user: 'system.mellerud',
    });
    expect((await fetch(`${provider.issuer}/token`, { method: 'POST', headers, body })).status).toBe(400);
  });

  it('cannot be read by a page of another origin', async () => {
    const headers = { origin: 'https://evil.example' };
    const body = new URLSearchParams({
      grant_type: demoUserGrant,
      client_id: commandLineClient,
      user: 'system.mellerud',
    });
    const response = await fetch(`${provider.issuer}/token`, { method: 'POST', headers, body });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the signing keys', () => {
  it('are readable by their owner alone, and no private part is published', async () => {
    expect(statSync(join(dataFolder, 'secrets.json')).mode & 0o777).toBe(0o600);
    const { keys } = (await (await fetch(`${provider.issuer}/jwks`)).json()) as { keys: object[] };
    expect(keys.map((key) => Object.keys(key).sort())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
    ]);
  });

  it('outlive a restart, so that tokens do', async () => {
    const port = Number(new URL(provider.issuer).port);
    const token = await fetchToken(provider.issuer, 'case-officer.mellerud');
    await provider.close();
    provider = await startProvider({ port, users: testUsers, dataFolder });
    await expect(newVerifier(provider.issuer)(`Bearer ${token}`)).resolves.toMatchObject({ tenant: '1461' });
  });
});

/** A browser, as far as a log-in needs one: cookies by path, and no redirect followed by itself. */
function newBrowser() {
  const cookies = new Map<string, { value: string; path: string }>();
  return async (url: string, init: RequestInit = {}) => {
    const { pathname } = new URL(url);
    const cookie = [...cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, { redirect: 'manual', ...init, headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      const path = /; *path=([^;]+)/i.exec(line)?.[1] ?? '/';
      if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name!);
      else cookies.set(name!, { value: value!, path });
    }
    return response;
  };
}

describe('the code flow', () => {
  const redirectUri = 'http://127.0.0.1:51234/callback';
  const verifier = randomBytes(32).toString('base64url');
  const parameters = {
    client_id: portalClient,
    response_type: 'code',
    scope: 'openid graph',
    redirect_uri: redirectUri,
    state: randomBytes(16).toString('hex'),
    nonce: randomBytes(16).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  const authorize = (changed: Record<string, string> = {}) =>
    `${provider.issuer}/auth?${new URLSearchParams({ ...parameters, ...changed })}`;
  const next = (response: Response) => new URL(response.headers.get('location')!, provider.issuer);
  const exchange = (code: string, changed: Record<string, string> = {}) =>
    fetch(`${provider.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: portalClient,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        code,
        ...changed,
      }),
    });

  /** Logs in and gives the address that the browser is sent back to. */
  async function logIn(browser: ReturnType<typeof newBrowser>): Promise<URL> {
    const login = next(await browser(authorize()));
    const page = await (await browser(login.href)).text();
    expect(page).toContain('<h1>Logga in</h1>');
    for (const { name } of testUsers) expect(page).toContain(`value="${name}"`);
    const chosen = await browser(login.href, {
      method: 'POST',
      body: new URLSearchParams({ user: 'case-officer.mellerud' }),
    });
    expect(chosen.status).toBe(303);
    return next(await browser(next(chosen).href));
  }

  it('ends with an access token for the graph and an ID token that is not one', async () => {
    const back = await logIn(newBrowser());
    expect(back.origin + back.pathname).toBe(redirectUri);
    expect(back.searchParams.get('state')).toBe(parameters.state);
    expect(back.searchParams.get('iss')).toBe(provider.issuer);
    const response = await exchange(back.searchParams.get('code')!);
    const tokens = (await response.json()) as Record<string, string>;
    expect(await verify(`Bearer ${tokens.access_token}`)).toMatchObject({
      id: 'case-officer.mellerud',
      tenant: '1461',
      assurance: 2,
    });
    expect(decodeJwt(tokens.id_token!)).toMatchObject({
      iss: provider.issuer,
      aud: portalClient,
      sub: 'case-officer.mellerud',
      nonce: parameters.nonce,
      acr: 'http://id.elegnamnden.se/loa/1.0/loa2',
    });
    await expect(verify(`Bearer ${tokens.id_token}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('ends on a page of our own as well, and on none of another origin', async () => {
    const exchangeAs = async (origin: string) => {
      const back = await logIn(newBrowser());
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: portalClient,
        redirect_uri: redirectUri,
        code_verifier: verifier,
        code: back.searchParams.get('code')!,
      });
      return fetch(`${provider.issuer}/token`, { method: 'POST', headers: { origin }, body });
    };
    expect((await exchangeAs(new URL(provider.issuer).origin)).status).toBe(200);
    expect((await exchangeAs('https://evil.example')).status).toBe(400);
    const own = { redirect_uri: 'http://localhost:4000/karta' };
    expect((await newBrowser()(authorize(own))).status).toBe(303);
  });

  it('asks once for each browser, and again when told to', async () => {
    const browser = newBrowser();
    await logIn(browser);
    expect(next(await browser(authorize())).searchParams.has('code')).toBe(true);
    expect(next(await browser(authorize({ prompt: 'login' }))).pathname).toMatch(/^\/oidc\/login\//);
  });

  it('gives no token without the verifier, for another address, or twice for one code', async () => {
    const codeOf = async () => (await logIn(newBrowser())).searchParams.get('code')!;
    const wrong = await exchange(await codeOf(), { code_verifier: randomBytes(32).toString('base64url') });
    expect(await wrong.json()).toMatchObject({ error: 'invalid_grant' });
    const elsewhere = await exchange(await codeOf(), { redirect_uri: 'http://127.0.0.1:1/callback' });
    expect(await elsewhere.json()).toMatchObject({ error: 'invalid_grant' });
    const code = await codeOf();
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).status).toBe(400);
  });

  it.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['with PKCE in plain', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['for a token at once', { response_type: 'id_token' }, 'unsupported_response_type'],
    ['for another resource', { resource: 'urn:another' }, 'invalid_target'],
  ])('sends a program that asks %s back with its error', async (_what, changed, error) => {
    const back = next(await newBrowser()(authorize(changed)));
    const answer = new URLSearchParams(back.search || back.hash.slice(1));
    expect(answer.get('error')).toBe(error);
  });

  it("sends nobody to an address that is not this machine's", async () => {
    for (const redirect of [
      'https://evil.example/callback',
      'http://127.0.0.1.evil.example/callback',
      'http://127.0.0.1:5/other',
    ]) {
      const response = await newBrowser()(authorize({ redirect_uri: redirect }));
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
      expect(await response.text()).toContain('Inloggningen gick inte att slutföra');
    }
  });

  it('shows the log-in to the browser that began it and to no other', async () => {
    const login = next(await newBrowser()(authorize()));
    const other = await newBrowser()(login.href);
    expect(other.status).toBe(400);
    expect(await other.text()).toContain('Inloggningen har gått ut');
  });

  it('lets nobody be a user that is not listed', async () => {
    const browser = newBrowser();
    const login = next(await browser(authorize()));
    for (const user of ['nobody', '', '__proto__']) {
      const response = await browser(login.href, { method: 'POST', body: new URLSearchParams({ user }) });
      expect(response.status).toBe(400);
    }
  });

  it('has pages without scripts, frames or anything from elsewhere', async () => {
    const browser = newBrowser();
    const response = await browser(next(await browser(authorize())).href);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    const page = await response.text();
    const style = /<style>([\s\S]*)<\/style>/.exec(page)![1]!;
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page).not.toMatch(/<script|https?:\/\//);
  });
});
