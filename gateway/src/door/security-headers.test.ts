import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mountProvider } from '@samgraf/oidc';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

/** What a browser must be told with every answer; `null` for what no answer may tell. */
const expected: ReadonlyArray<readonly [string, RegExp | null]> = [
  ['content-security-policy', /default-src 'none'(?=.*base-uri 'none')(?=.*frame-ancestors 'none')/],
  ['x-content-type-options', /^nosniff$/],
  ['referrer-policy', /^no-referrer$/],
  ['permissions-policy', /camera=\(\).*geolocation=\(\)/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['x-frame-options', /^DENY$/],
  ['server', null],
  ['x-powered-by', null],
  // Without TLS it would be a lie, and browsers must not believe it.
  ['strict-transport-security', null],
];

describe('the headers that guard browsers', () => {
  let world: TestGateway;
  let folder: string;
  const routes: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samgraf-headers-'));
    world = await startTestGateway(
      { origins: ['https://portal.example'], trustedProxies: ['127.0.0.1'] },
      async ({ server }) => {
        // What is printed below leaves out the provider's wildcard.
        server.addHook('onRoute', ({ method, url }) => {
          for (const each of [method].flat()) routes.push(`${each} ${url}`);
        });
        const issuer = 'http://localhost:4000/oidc';
        await mountProvider(server, { issuer, users: [], dataFolder: folder });
      },
    );
    // The tree of routes, one line each: `├── /graphql (GET, HEAD, POST)`.
    const printed = world.gateway.server.printRoutes({ commonPrefix: false });
    for (const [, path, methods] of printed.matchAll(/── (\S+) \((.*)\)/g)) {
      for (const each of methods!.split(', ')) routes.push(`${each} ${path}`);
    }
  });
  afterAll(async () => {
    await world.gateway.close();
    await rm(folder, { recursive: true });
  });

  const wrong = ({ headers }: Response): string[] =>
    expected.flatMap(([name, value]) => {
      const given = headers.get(name);
      const right = value === null ? given === null : value.test(given ?? '');
      return right ? [] : [`${name}: ${given}`];
    });

  it('are on every route, whatever is asked of it', async () => {
    expect(routes).toEqual(
      expect.arrayContaining(['GET /graphql', 'POST /graphql', 'GET /health', 'GET /graphiql/start.js']),
    );
    expect(routes.filter((each) => each.startsWith('GET /oidc')).length).toBeGreaterThan(1);
    const tried = [
      ...new Set([...routes, 'GET /nowhere', 'POST /nowhere', 'OPTIONS /graphql', 'PUT /graphql']),
    ];
    for (const route of tried) {
      const [method, path] = route.split(' ') as [string, string];
      if (method === 'CONNECT' || method === 'TRACE') continue;
      const response = await fetch(new URL(path.replace(/:\w+|\*/, 'x'), world.url), {
        method,
        redirect: 'manual',
      });
      expect([route, wrong(response)]).toEqual([route, []]);
    }
  });

  it('are on pages, answers and refusals of each kind', async () => {
    const json = { 'content-type': 'application/json' };
    const asked: Array<readonly [string, RequestInit, number]> = [
      ['/graphql', { headers: { accept: 'text/html' } }, 200],
      ['/oidc/.well-known/openid-configuration', {}, 200],
      ['/oidc/auth', {}, 400],
      ['/oidc/login/x', {}, 400],
      ['/graphql', { method: 'POST', headers: json, body: '{"query":"{ __typename }"}' }, 200],
      ['/graphql', { method: 'POST', headers: json, body: '{' }, 400],
      ['/graphql', { method: 'POST', body: '{}' }, 415],
      ['/graphql', { method: 'POST', headers: json, body: `"${'x'.repeat(300_000)}"` }, 413],
      [
        '/graphql',
        { method: 'POST', headers: { ...json, authorization: 'Bearer bad' }, body: '{"query":"{a}"}' },
        401,
      ],
      ['/graphql/%ff', {}, 400],
    ];
    for (const [path, init, status] of asked) {
      const response = await fetch(world.url + path, init);
      expect([path, response.status, wrong(response)]).toEqual([path, status, []]);
    }
  });

  it('let a page of ours run and show nothing but what it brings', async () => {
    const pages = [
      ['/graphql', { accept: 'text/html' }],
      ['/oidc/login/x', {}],
      ['/oidc/auth', {}],
    ] as const;
    for (const [path, headers] of pages) {
      const policy = (await fetch(world.url + path, { headers })).headers.get('content-security-policy');
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('let the provider send its one form to the program that asked, and run nothing else', async () => {
    const asks = new URLSearchParams({
      client_id: 'samgraf-portal',
      response_type: 'code',
      response_mode: 'form_post',
      scope: 'openid',
      prompt: 'none',
      redirect_uri: 'http://127.0.0.1:51234/callback',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    const response = await fetch(`${world.url}/oidc/auth?${asks}`, { redirect: 'manual' });
    const script = /<script>([\s\S]*?)<\/script>/.exec(await response.text())?.[1];
    expect(script).toContain('submit()');
    const policy = response.headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(script!).digest('base64');
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe(`'sha256-${hash}'`);
    expect(policy).not.toContain('form-action');
  });

  it('are on what never became a request, which ends its connection', async () => {
    const answer = (text: string) =>
      new Promise<string>((resolve, reject) => {
        let received = '';
        const socket = connect(Number(new URL(world.url).port), '127.0.0.1', () => socket.write(text));
        socket.setEncoding('utf8').on('data', (part) => {
          received += part;
        });
        socket.on('close', () => resolve(received)).on('error', reject);
      });
    for (const [text, status] of [
      ['this is not HTTP\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nhost: x\r\nx-much: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
      ['POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n', 400],
    ] as const) {
      const [head = '', body = ''] = (await answer(text)).split('\r\n\r\n');
      expect(head).toContain(`HTTP/1.1 ${status} `);
      const headers = new Headers(
        head
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(/: (.*)/s, 2) as [string, string]),
      );
      expect(wrong(new Response(null, { headers }))).toEqual([]);
      expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_REQUEST');
      expect(body).not.toContain('this is not');
    }
  });

  it('keep a browser to TLS once it has come by TLS, also through a proxy that is trusted', async () => {
    const forwarded = { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' };
    const trusted = await fetch(`${world.url}/health`, { headers: forwarded });
    expect(trusted.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}$/);
    const other = await startTestGateway();
    try {
      const untrusted = await fetch(`${other.url}/health`, { headers: forwarded });
      expect(untrusted.headers.get('strict-transport-security')).toBeNull();
    } finally {
      await other.gateway.close();
    }
  });
});
