import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

describe('GraphQL over HTTP, by the audits of its reference implementation', () => {
  let world: TestGateway;
  beforeAll(async () => {
    world = await startTestGateway();
  });
  afterAll(() => world.gateway.close());

  const audits = serverAudits({
    url: () => `${world.url}/graphql`,
    // What a page of another site could send without asking is not answered: a client of ours says that it asked.
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { 'apollo-require-preflight': 'yes', ...init.headers } }),
  });

  it('is audited in 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((each) => [each.id, each.name, each] as const))('%s: %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result).toMatchObject({ status: 'ok' });
  });

  describe('what is refused before the server executes', () => {
    const deep = `{ person(id: "p1") { ${'friend { '.repeat(20)} id ${'} '.repeat(20)} } }`;
    const misspelt = '{ nobody }';
    const ask = (query: string, accept: string | undefined) =>
      fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(accept !== undefined && { accept }) },
        body: JSON.stringify({ query }),
      });

    it.each([
      ['application/json', 200],
      ['*/*', 200],
      ['application/*', 200],
      ['application/graphql-response+json', 400],
      ['application/graphql-response+json, application/json;q=0.9', 400],
      ['application/json, application/graphql-response+json', 200],
      ['application/json;q=0.1, application/graphql-response+json;q=0.2', 400],
      ['text/html, application/graphql-response+json;q=0.5, */*;q=0.1', 400],
    ])(
      'is told to a client of %s with status %i, and in the media type of any answer',
      async (accept, status) => {
        // The type of an answer is Apollo Server's choice: those that we send ourselves must be of the same.
        const type = (await ask('{ __typename }', accept)).headers.get('content-type');
        for (const query of [deep, misspelt]) {
          const refused = await ask(query, accept);
          const { errors } = (await refused.json()) as { errors: unknown[] };
          expect(refused.headers.get('content-type')).toBe(type);
          expect([refused.status, errors.length]).toEqual([status, 1]);
        }
      },
    );

    it('keeps its status where the request itself is at fault, whatever the client takes', async () => {
      const status = async (body: string, headers: Record<string, string>) =>
        (
          await fetch(`${world.url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
            body,
          })
        ).status;
      const query = JSON.stringify({ query: '{ __typename }' });
      expect(await status(query, { authorization: 'Bearer bad' })).toBe(401);
      expect(await status(query, { 'x-case': '<' })).toBe(400);
      expect(await status(query, { 'x-purpose': 'curiosity' })).toBe(400);
      expect(await status('{', {})).toBe(400);
      expect(await status(`[${query},${query}]`, {})).toBe(400);
      expect(await status(JSON.stringify({ query: 'x'.repeat(300_000) }), {})).toBe(413);
    });
  });
});
