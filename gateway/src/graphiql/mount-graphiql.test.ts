import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OperationRegistry } from '../operations/operation-registry.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

describe('GraphiQL', () => {
  let world: TestGateway;
  beforeAll(async () => {
    const source = '# purpose: supervision\nquery One { person(id: "p1") { name } }';
    world = await startTestGateway({
      operations: new OperationRegistry([{ name: 'One', source, purposes: ['supervision'] }]),
    });
  });
  afterAll(() => world.gateway.close());

  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
  const page = () => fetch(`${world.url}/graphql`, { headers: browser });

  it('is what a browser gets at /graphql', async () => {
    const response = await page();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<title>Samgraf</title>');
  });

  it('names no address outside, and its policy allows none', async () => {
    const response = await page();
    expect(await response.text()).not.toMatch(/(?:https?:)?\/\/\w/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).not.toContain('unsafe');
  });

  it('lets in the style of its dialogs by a nonce that no other answer has', async () => {
    const nonces = await Promise.all(
      [page(), page()].map(async (each) => {
        const response = await each;
        const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1];
        expect(response.headers.get('content-security-policy')).toContain(
          `style-src 'self' 'nonce-${nonce}'`,
        );
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    const start = await (await fetch(`${world.url}/graphiql/start.js`)).text();
    expect(start).toContain('__webpack_nonce__');
    // The one style element that is made by a script takes its nonce from there; were there another, it would show here.
    const graphiql = await (await fetch(`${world.url}/graphiql/graphiql.js`)).text();
    expect(graphiql.split('createElement("style")')).toHaveLength(2);
    expect(graphiql).toContain('__webpack_nonce__');
  });

  it('is served every file that it loads, each of the right type', async () => {
    const html = await (await page()).text();
    const addresses = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((each) => each[1] as string);
    expect(addresses).toHaveLength(6);
    for (const address of addresses) {
      const response = await fetch(`${world.url}${address}`);
      expect([address, response.status]).toEqual([address, 200]);
      const type = address.endsWith('.css') ? 'text/css' : 'text/javascript';
      expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      const text = await response.text();
      expect(text.length).toBeGreaterThan(20);
      // Styles that fetch fonts or images from elsewhere would fail without internet.
      if (type === 'text/css') expect(text).not.toMatch(/url\(["']?(?!data:)/);
    }
  });

  it('opens with the named operations', async () => {
    const tabs = await (await fetch(`${world.url}/graphiql/tabs.json`)).json();
    expect(tabs).toEqual([{ query: expect.stringContaining('query One') }]);
  });

  it('leaves a query by GET to the server', async () => {
    const response = await fetch(`${world.url}/graphql?query={__typename}`, {
      headers: { ...browser, 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('is closed in production', async () => {
    const closed = await startTestGateway({ production: true });
    try {
      const response = await fetch(`${closed.url}/graphql`, { headers: browser });
      expect(response.status).toBe(400);
      expect((await fetch(`${closed.url}/graphiql/start.js`)).status).toBe(404);
    } finally {
      await closed.gateway.close();
    }
  });
});
