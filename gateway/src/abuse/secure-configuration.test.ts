import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GatewayOptions } from '../gateway-options.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { attempt, withBothDoors } from './door-pair.ts';

const production: Partial<GatewayOptions> = { production: true };
const page = (url: string) => fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });

let shared: TestGateway;
beforeAll(async () => {
  shared = await startTestGateway();
});
afterAll(() => shared.gateway.close());
/** For what has no option: the control is another request. */
const withOneDoor = (test: (door: TestGateway) => Promise<void>) => {
  for (const each of shared.subgraphs.values()) {
    each.asked.length = 0;
    each.interfere = null;
  }
  return test(shared);
};

/** Points of OWASP's GraphQL cheat sheet, "Secure Configurations" and "Cross-Site Request Forgery". */
describe('secure configuration, by the cheat sheet of OWASP', () => {
  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Person") { fields { name } } }',
    '{ person(id: "p1") { ...F } __schema { queryType { name } } } fragment F on Person { id }',
  ])('introspection is closed in production: %s', async (query) => {
    await withBothDoors(
      { introspection: true },
      async (guarded, open) => {
        const closed = await attempt(guarded, { query });
        expect([closed.codes, closed.fetches]).toEqual([['GRAPHQL_VALIDATION_FAILED'], 0]);
        expect((await attempt(open, { query })).codes).toEqual([]);
      },
      production,
    );
  });

  it('introspection is not replaced by guessing: errors suggest no names in production', async () => {
    const query = '{ persn(id: "p1") { nam } }';
    await withBothDoors(
      { suggestions: true },
      async (guarded, open) => {
        const told = async (world: typeof guarded) =>
          JSON.stringify((await attempt(world, { query })).answer.body);
        expect(await told(guarded)).not.toMatch(/Did you mean|person/);
        expect(await told(open)).toContain('Did you mean \\"person\\"');
      },
      production,
    );
  });

  it('GraphiQL is closed in production', async () => {
    await withBothDoors(
      { graphiql: true },
      async (guarded, open) => {
        expect((await page(guarded.url)).headers.get('content-type')).not.toContain('html');
        expect((await fetch(`${guarded.url}/graphiql/graphiql.js`)).status).toBe(404);
        expect((await fetch(`${guarded.url}/graphiql/tabs.json`)).status).toBe(404);
        const shown = await page(open.url);
        expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      },
      production,
    );
  });

  it('errors tell nothing of what is inside: no words of a defect, no place in our code, no host', async () => {
    const secret = /db-7|SELECT|hunter2|at Object|\.ts:\d|node_modules/;
    await withOneDoor(async (guarded) => {
      const money = guarded.subgraphs.get('money')!;
      const causes = [
        () => Promise.reject(new Error('connect db-7.internal: password hunter2')),
        async () => ({
          data: { _entities: [null] },
          errors: [
            {
              message: 'SELECT * FROM pay at db-7',
              path: ['_entities', 0, 'salary'],
              extensions: {
                code: 'X',
                stacktrace: ['at Object.<anonymous> (pay.ts:7)'],
                exception: 'hunter2',
              },
            },
          ],
        }),
        async () => ({
          data: null,
          errors: [
            {
              message: 'No.',
              extensions: { code: 'BAD_ARGUMENT', stacktrace: ['pay.ts:7'], serviceName: 'money' },
            },
          ],
        }),
      ];
      for (const cause of causes) {
        money.interfere = cause as never;
        const { answer, codes } = await attempt(guarded, { query: '{ person(id: "p1") { name salary } }' });
        expect(codes).toHaveLength(1);
        expect(JSON.stringify(answer.body)).not.toMatch(secret);
      }
      // The control: the words were there to be told, and whoever runs the gateway is told them.
      expect(JSON.stringify(guarded.logged)).toMatch(/SELECT \* FROM pay at db-7/);
    });
  });

  it.each<[string, string, RequestInit]>([
    [
      'a form',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query={__typename}',
      },
    ],
    [
      'text',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' },
    ],
    [
      'a file',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
    ],
    [
      'nothing said of what it is',
      '/graphql',
      { method: 'POST', body: new Blob(['{"query":"{ __typename }"}']) },
    ],
    ['an address', '/graphql?query={__typename}', {}],
    ['an image', '/graphql?query={__typename}', { headers: { accept: 'image/*' } }],
  ])(
    'cross-site request forgery: what a page elsewhere can send without asking is not run: %s',
    async (_what, path, init) => {
      await withOneDoor(async (door) => {
        const response = await fetch(door.url + path, init);
        expect([400, 415]).toContain(response.status);
        expect(await response.text()).not.toContain('"data"');
        // The control: the same question, sent as no page can without asking, is answered.
        const asked = await fetch(`${door.url}/graphql?query={__typename}`, {
          headers: { 'apollo-require-preflight': 'yes' },
        });
        expect(await asked.json()).toMatchObject({ data: { __typename: 'Query' } });
      });
    },
  );

  it('no request changes anything by its address alone, whoever sends it', async () => {
    await withOneDoor(async (door) => {
      const mutation = 'mutation { rename(id: "p1", name: "x") { id } }';
      const got = await fetch(`${door.url}/graphql?query=${encodeURIComponent(mutation)}`, {
        headers: { 'apollo-require-preflight': 'yes' },
      });
      expect([got.status, door.subgraphs.get('people')!.asked]).toEqual([405, []]);
      expect((await attempt(door, { query: mutation })).fetches).toBe(1);
    });
  });
});
