import { afterEach, describe, expect, it } from '@jest/globals';
import type { Limits } from '@samgraf/limits';
import { buildSchema, graphqlSync } from 'graphql';
import { pino } from 'pino';
import { type ServedSubgraph, serveSubgraph } from './serve-subgraph.ts';
import type { Subgraph } from './subgraph.ts';
import { subgraphLimits } from './subgraph-limits.ts';

const schema = buildSchema('type Query { note: Note } type Note { id: ID next: Note }');
const spread = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const doubling = (levels: number) =>
  `{ note { ...F0 } } ${spread(levels, (level) => `fragment F${level} on Note { a: next { ...F${level + 1} } b: next { ...F${level + 1} } }`)} fragment F${levels} on Note { id }`;

describe('a subgraph on a port of its own', () => {
  const open: ServedSubgraph[] = [];
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });

  async function serve(limits?: Limits) {
    const executed: string[] = [];
    const subgraph: Subgraph = {
      name: 'notes',
      schema,
      ready: () => true,
      close: async () => undefined,
      async execute({ query }) {
        executed.push(query);
        return graphqlSync({ schema, source: query, rootValue: { note: { id: 'n1', next: null } } }) as never;
      },
    };
    const served = await serveSubgraph(subgraph, {
      port: 0,
      log: pino({ level: 'silent' }),
      ...(limits && { limits }),
    });
    open.push(served);
    const post = async (body: unknown) => {
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const answer = (await response.json()) as {
        data?: unknown;
        errors?: Array<{ extensions: { code: string } }>;
      };
      return { status: response.status, data: answer.data, code: answer.errors?.[0]?.extensions.code };
    };
    return { executed, post, url: served.url };
  }

  const unlimited: Limits = {
    ...subgraphLimits,
    bodyBytes: 1e8,
    tokens: 1e7,
    depth: 1e6,
    fields: 1e7,
    aliases: 1e7,
    directives: 1e6,
  };
  it.each([
    [
      'fields 100 deep',
      { query: `{ note { ${'next { '.repeat(99)} id ${'} '.repeat(99)} } }` },
      'QUERY_TOO_DEEP',
    ],
    ['10 000 aliases', { query: `{ ${spread(10_000, (index) => `a${index}: __typename`)} }` }, undefined],
    [
      '1 000 aliases',
      { query: `{ ${spread(1_000, (index) => `a${index}: __typename`)} }` },
      'TOO_MANY_ALIASES',
    ],
    ['fragments that double', { query: doubling(10) }, 'TOO_MANY_ALIASES'],
    ['5 MB of query', { query: `{ note { id } } # ${'x'.repeat(5_000_000)}` }, 'BODY_TOO_LARGE'],
  ])('refuses %s before it is validated or executed, and is unharmed', async (_what, request, code) => {
    const guarded = await serve();
    const refused = await guarded.post(request);
    expect([refused.data, guarded.executed]).toEqual([undefined, []]);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    if (code) expect(refused.code).toBe(code);
    expect((await guarded.post({ query: '{ note { id } }' })).data).toEqual({ note: { id: 'n1' } });
    // The control: without limits it is executed.
    const open = await serve(unlimited);
    expect((await open.post(request)).status).toBe(200);
    expect(open.executed).toHaveLength(1);
  });

  it.each([
    ['a name twice', '{"query":"{ __typename }","query":"{ note { id } }"}'],
    ['a prototype', '{"query":"{ note { id } }","variables":{"__proto__":{"a":1}}}'],
    [
      'variables without a bottom',
      `{"query":"{ note { id } }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
    ],
  ])('does not read JSON with %s', async (_what, body) => {
    const { post, executed } = await serve();
    expect(await post(body)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(executed).toEqual([]);
  });

  it('shows browsers no page, and guards what it answers', async () => {
    const { url } = await serve();
    for (const address of [
      url,
      url.replace('/graphql', '/health'),
      url.replace('/graphql', '/nowhere'),
      `${url}/%ff`,
    ]) {
      const response = await fetch(address, { headers: { accept: 'text/html' } });
      expect(response.headers.get('content-type')).not.toContain('html');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
