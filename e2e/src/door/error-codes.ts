import { describe, expect, it } from '@jest/globals';
import type { Samgraf } from '../running/samgraf.ts';

const spread = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

export function describeErrorCodes(samgraf: Samgraf): void {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${samgraf.url}/graphql`, {
      method: 'POST',
      // Plain JSON would be told with status 200 what is wrong with its operation.
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const refused = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: Array<{ extensions: { code: string } }> };
    return [response.status, errors.map(({ extensions }) => extensions.code)];
  };

  describe('The door', () => {
    it.each([
      ['a document that is not GraphQL', { query: '{ cases {' }, 400, 'GRAPHQL_PARSE_FAILED'],
      ['a field that does not exist', { query: '{ salaries }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
      ['a subscription', { query: 'subscription { cases { complete } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
      ['a mutation', { query: 'mutation { sign }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
      [
        'a name that none of the operations has',
        { query: 'query A { __typename } query B { __typename }', operationName: 'C' },
        400,
        'OPERATION_RESOLUTION_FAILURE',
      ],
      [
        'a variable of the wrong type',
        { query: 'query ($n: Int) { cases(first: $n) { complete } }', variables: { n: 'many' } },
        400,
        'BAD_USER_INPUT',
      ],
      [
        'too many aliases',
        { query: `{ ${spread(61, (i) => `a${i}: __typename`)} }` },
        400,
        'TOO_MANY_ALIASES',
      ],
      [
        'too many directives',
        { query: `{ ${spread(61, () => '__typename @include(if: true)')} }` },
        400,
        'TOO_MANY_DIRECTIVES',
      ],
      ['too many tokens', { query: `{ ${spread(4_100, () => '__typename')} }` }, 400, 'QUERY_TOO_LARGE'],
      [
        'more objects than one answer may hold',
        {
          query:
            '{ cases(first: 500) { nodes { documents(first: 500) { nodes { case { decisions(first: 500) { nodes { id } } } } } } } }',
        },
        400,
        'QUERY_TOO_COSTLY',
      ],
      [
        'a document that nests too deep',
        {
          query: `{ property(id: "x") ${'{ cases(first: 1) { nodes { property '.repeat(6)} { id } ${'} } }'.repeat(6)} }`,
        },
        400,
        'QUERY_TOO_DEEP',
      ],
      ['a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 400, 'BATCH_TOO_LARGE'],
      ['a body that is not JSON', '{ query', 400, 'BAD_REQUEST'],
      ['a body without a question', {}, 400, 'BAD_REQUEST'],
      ['a page of more than 500', { query: '{ systems(first: 501) { complete } }' }, 200, 'BAD_ARGUMENT'],
      ['a cursor that no list gave', { query: '{ systems(after: "x") { complete } }' }, 200, 'BAD_CURSOR'],
      [
        'a persisted query',
        { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
        200,
        'PERSISTED_QUERY_NOT_SUPPORTED',
      ],
    ])('refuses %s', async (_what, body, status, code) => {
      expect(await refused(await post(body))).toEqual([status, [code]]);
    });

    it('refuses a token that is forged or foreign, on the way of RFC 6750', async () => {
      const token = await samgraf.token('case-officer.mellerud');
      const [head, , signature] = token.split('.');
      const claims = Buffer.from(JSON.stringify({ sub: 'somebody', roles: ['case-officer'] })).toString(
        'base64url',
      );
      for (const bad of ['x', 'a.b.c', `${head}.${claims}.${signature}`, `${token}x`]) {
        const response = await post({ query: '{ __typename }' }, { authorization: `Bearer ${bad}` });
        expect(response.headers.get('www-authenticate')).toContain('Bearer');
        expect(await refused(response)).toEqual([401, ['UNAUTHENTICATED']]);
      }
    });

    it('refuses a body that is too large, and an address where nothing is served', async () => {
      const large = { query: `{ __typename } # ${'x'.repeat(300_000)}` };
      expect(await refused(await post(large))).toEqual([413, ['BODY_TOO_LARGE']]);
      expect(await refused(await fetch(`${samgraf.url}/nowhere`))).toEqual([404, ['NOT_FOUND']]);
    });

    it('takes no question that a page of another site could send without asking first', async () => {
      const address = `${samgraf.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
      const simple = await fetch(address, { headers: { 'content-type': 'text/plain' } });
      expect(simple.status).toBe(400);
      const asked = await fetch(address, { headers: { 'apollo-require-preflight': 'yes' } });
      expect(await asked.json()).toMatchObject({ data: { __typename: 'Query' } });
    });

    it('shows a page at GET /graphql that needs nothing from elsewhere', async () => {
      const response = await fetch(`${samgraf.url}/graphql`, { headers: { accept: 'text/html' } });
      const page = await response.text();
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    });

    it('tells that it is healthy', async () => {
      const response = await fetch(`${samgraf.url}/health`);
      expect([response.status, await response.json()]).toMatchObject([
        200,
        { status: 'READY', subgraphs: { economy: true, cases: true, collaboration: true } },
      ]);
    });
  });
}
