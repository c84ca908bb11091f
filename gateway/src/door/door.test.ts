import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

describe('the door', () => {
  let world: TestGateway;
  beforeAll(async () => {
    world = await startTestGateway({ origins: ['https://portal.example'] });
  });
  afterAll(() => world.gateway.close());
  afterEach(() => {
    for (const each of world.subgraphs.values()) {
      each.asked.length = 0;
      each.interfere = null;
    }
    world.logged.length = 0;
  });
  const name = '{ person(id: "p1") { name } }';

  describe('GraphQL over HTTP', () => {
    it.each([
      ['a syntax error', { query: '{ person(' }, 400, 'GRAPHQL_PARSE_FAILED'],
      ['a document that does not fit', { query: '{ nobody }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'variables that do not fit',
        { query: 'query ($n: Int) { people(first: $n) { id } }', variables: { n: 'x' } },
        400,
        'BAD_USER_INPUT',
      ],
      ['no document', {}, 400, 'BAD_REQUEST'],
      ['JSON that is none', '{', 400, 'BAD_REQUEST'],
      [
        'several operations and none named',
        { query: 'query A { __typename } query B { __typename }' },
        400,
        'OPERATION_RESOLUTION_FAILURE',
      ],
      [
        'an operation that is not there',
        { query: 'query A { __typename }', operationName: 'B' },
        400,
        'OPERATION_RESOLUTION_FAILURE',
      ],
    ])('refuses %s with a code', async (_title, body, status, code) => {
      const answer = await world.post(body);
      expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
      expect(answer.body.data).toBeUndefined();
    });

    it('answers in the media type that is asked for', async () => {
      const { headers } = await world.post({ query: name }, { accept: 'application/graphql-response+json' });
      expect(headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
    });

    it('does not run a mutation by GET', async () => {
      const query = encodeURIComponent('mutation { rename(id: "p1", name: "x") { id } }');
      const response = await fetch(`${world.url}/graphql?query=${query}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(response.status).toBe(405);
      expect(world.subgraphs.get('people')?.asked).toEqual([]);
    });

    it('answers what lies beside it with a code', async () => {
      const response = await fetch(`${world.url}/elsewhere`);
      expect([response.status, await response.json()]).toMatchObject([
        404,
        { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      ]);
    });
  });

  describe('pages of other sites', () => {
    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'cannot post %s, which a browser sends without asking',
      async (type) => {
        const answer = await world.post(JSON.stringify({ query: name }), { 'content-type': type });
        expect([400, 415]).toContain(answer.status);
        expect(world.subgraphs.get('people')?.asked).toEqual([]);
      },
    );

    it('cannot send a query in an address', async () => {
      const response = await fetch(`${world.url}/graphql?query=${encodeURIComponent(name)}`);
      expect(response.status).toBe(400);
      expect(world.subgraphs.get('people')?.asked).toEqual([]);
    });

    it('are answered only where their origin is configured', async () => {
      const preflight = (origin: string) =>
        fetch(`${world.url}/graphql`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type,authorization',
          },
        });
      const own = await preflight('https://portal.example');
      expect(own.headers.get('access-control-allow-origin')).toBe('https://portal.example');
      expect(own.headers.get('access-control-allow-credentials')).toBeNull();
      const other = await preflight('https://portal.example.evil.test');
      expect(other.headers.get('access-control-allow-origin')).not.toBe('https://portal.example.evil.test');
      const answer = await world.post({ query: name }, { origin: 'https://evil.test' });
      expect(answer.headers.get('access-control-allow-origin')).not.toBe('https://evil.test');
    });
  });

  describe('who asks', () => {
    it('is refused with 401 when the token is not good, before anything is fetched', async () => {
      const { status, body, headers } = await world.post({ query: name }, { authorization: 'Bearer bad' });
      expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(headers.get('www-authenticate')).toContain('Bearer');
      expect(world.subgraphs.get('people')?.asked).toEqual([]);
    });

    it('is told to the subgraphs by the token as it came, and by nothing else', async () => {
      await world.post(
        { query: `query Who ${name}` },
        {
          authorization: 'Bearer good',
          'x-case': 'BN 2026/123',
          'x-request-id': 'abcdef-123',
          'x-municipality': '1460',
          cookie: 'a=b',
        },
      );
      expect(world.subgraphs.get('people')?.asked[0]?.headers).toEqual({
        authorization: 'Bearer good',
        'x-case': 'BN 2026/123',
        'x-purpose': undefined,
        'x-request-id': 'abcdef-123',
        'x-operation': 'Who',
      });
    });

    it('is told for each operation of a batch by its own name', async () => {
      const batching = await startTestGateway({ limits: { batch: 2 } });
      try {
        await batching.post([{ query: `query One ${name}` }, { query: `query Other ${name}` }]);
        const asked = batching.subgraphs.get('people')!.asked;
        expect(asked.map((each) => each.headers['x-operation']).sort()).toEqual(['One', 'Other']);
      } finally {
        await batching.gateway.close();
      }
    });

    it('gets an answer that nobody may keep for another', async () => {
      const { headers } = await world.post({ query: name });
      expect(headers.get('cache-control')).toBe('no-store');
    });

    it.each(['BN 2026/1\u00a0', '<script>', 'x'.repeat(65), '-1'])(
      'cannot state the asking case %j',
      async (value) => {
        const { status, body } = await world.post({ query: name }, { 'x-case': value });
        expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
      },
    );
  });

  describe('the request id', () => {
    it('is the one that came, where it is harmless', async () => {
      const { headers } = await world.post({ query: name }, { 'x-request-id': 'portal-0001' });
      expect(headers.get('x-request-id')).toBe('portal-0001');
    });

    it.each(['short', 'has space in it', 'x'.repeat(65), 'a"b\'c{}<>'])(
      'is made anew in place of %j',
      async (given) => {
        const { headers } = await world.post({ query: name }, { 'x-request-id': given });
        expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      },
    );
  });

  describe('the log', () => {
    it('tells the operation and how it went, and nothing of what was asked or by whom', async () => {
      await world.post(
        {
          query: 'query Secretly($id: ID!) { person(id: $id) { name } }',
          variables: { id: 'p1-191212121212' },
        },
        { authorization: 'Bearer good', 'x-request-id': 'log-0001', 'x-case': 'SN 2026/99' },
      );
      const line = world.logged.find((each) => each.requestId === 'log-0001');
      expect(line).toMatchObject({
        operation: 'Secretly',
        status: 200,
        principal: 'EMPLOYEE',
        tenant: '1461',
        route: '/graphql',
      });
      expect(typeof line?.durationMs).toBe('number');
      const everything = JSON.stringify(world.logged);
      for (const each of ['191212121212', 'Bearer', 'sub-1', 'SN 2026/99', '127.0.0.1'])
        expect(everything).not.toContain(each);
    });
  });

  describe('a subgraph', () => {
    it('that fails leaves its fields null and the others whole, and is named without its host', async () => {
      world.subgraphs.get('money')!.interfere = async () => {
        throw new Error('connect ECONNREFUSED 10.1.2.3:4101');
      };
      const { status, body } = await world.post({
        query: '{ person(id: "p1") { name salary home { title } } }',
      });
      expect(status).toBe(200);
      expect(body.data).toEqual({ person: { name: 'Name p1', salary: null, home: { title: 'Place c1' } } });
      expect(body.errors).toEqual([
        {
          message: expect.stringContaining('"money"'),
          path: ['person'],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'money' },
        },
      ]);
      expect(JSON.stringify(body)).not.toContain('10.1.2.3');
    });

    it('that answers an error of its own is quoted where its code is known, and masked where it is not', async () => {
      world.subgraphs.get('people')!.interfere = async () => ({
        data: { person: null },
        errors: [
          { message: 'Expected an id.', path: ['person'], extensions: { code: 'BAD_ARGUMENT' } },
          {
            message: 'SELECT * FROM people at db-7.internal',
            path: ['person'],
            extensions: { code: 'SQLITE_ERROR', stack: 'x' },
          },
        ],
      });
      const { body, headers } = await world.post({ query: name });
      expect(body.errors).toEqual([
        { message: 'Expected an id.', path: ['person'], extensions: { code: 'BAD_ARGUMENT' } },
        {
          message: expect.stringContaining('our side'),
          path: ['person'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') },
        },
      ]);
      expect(JSON.stringify(world.logged)).toContain('db-7.internal');
    });
  });

  describe('in production', () => {
    it('tells nothing of the schema', async () => {
      const closed = await startTestGateway({ production: true });
      try {
        const introspection = await closed.post({ query: '{ __schema { types { name } } }' });
        expect([introspection.status, introspection.body.errors[0].extensions.code]).toEqual([
          400,
          'GRAPHQL_VALIDATION_FAILED',
        ]);
        const misspelt = '{ persn(id: "p1") { name } }';
        expect((await closed.post({ query: misspelt })).body.errors[0].message).not.toContain('Did you mean');
        expect((await world.post({ query: misspelt })).body.errors[0].message).toContain('Did you mean');
      } finally {
        await closed.gateway.close();
      }
    });
  });
});
