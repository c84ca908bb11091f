import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverBounds, transportBounds } from '@samgraf/http-server';
import type { Limits } from '@samgraf/limits';
import type { GatewayOptions } from '../gateway-options.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { attempt, withBothDoors } from './door-pair.ts';

const spread = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const doubling = (levels: number) =>
  `{ person(id: "p1") { ...F0 } } ${spread(levels, (level) => `fragment F${level} on Person { a: friend { ...F${level + 1} } b: friend { ...F${level + 1} } }`)} fragment F${levels} on Person { id }`;

const flat = (levels: number) =>
  `{ person(id: "p1") { ...F0 } } ${spread(levels, (level) => `fragment F${level} on Person { ...F${level + 1} ...F${level + 1} }`)} fragment F${levels} on Person { id }`;

/** Every limit so high that it limits nothing, but for those that are named. */
const without = (...off: Array<keyof Limits>): Partial<GatewayOptions> => ({
  // A second fence behind that of cost.
  rates: 'off',
  limits: Object.fromEntries(off.map((each) => [each, 1e12])),
});

/** Points of OWASP's GraphQL cheat sheet, "DoS Prevention" and "Batching Attacks". */
const attacks: ReadonlyArray<readonly [string, unknown, string, Partial<GatewayOptions>]> = [
  [
    'query limiting, depth: fields 100 deep',
    { query: `{ person(id: "p1") { ${'friend { '.repeat(99)} id ${'} '.repeat(99)} } }` },
    'QUERY_TOO_DEEP',
    without('depth'),
  ],
  [
    'query limiting, amount: pages within pages',
    {
      query:
        '{ teams(first: 500) { nodes { members(first: 500) { nodes { friends(first: 500) { id } } } } } }',
    },
    'QUERY_TOO_COSTLY',
    without('cost'),
  ],
  [
    'query limiting, amount: a page whose size is the largest number',
    { query: 'query ($n: Int) { people(first: $n) { id } }', variables: { n: 2_147_483_647 } },
    'QUERY_TOO_COSTLY',
    without('cost'),
  ],
  [
    'query limiting, amount: fragments that spread each other twice, with no alias',
    { query: flat(10) },
    'QUERY_TOO_LARGE',
    without('fields'),
  ],
  [
    'query cost analysis: fragments that double each other',
    { query: doubling(7) },
    'TOO_MANY_ALIASES',
    without('aliases', 'fields'),
  ],
  [
    'system resource management: directives without end',
    {
      query: `{ person(id: "p1") { name ${'@include(if: true) @skip(if: false) '.repeat(1)} ${spread(90, () => 'id @include(if: true)')} } }`,
    },
    'TOO_MANY_DIRECTIVES',
    without('directives'),
  ],
  [
    'system resource management: more tokens than a person writes',
    {
      query: `query Q { person(id: "p1") { name } } ${spread(1_300, (index) => `query Q${index} { __typename }`)}`,
      operationName: 'Q1',
    },
    'QUERY_TOO_LARGE',
    without('tokens'),
  ],
  [
    'system resource management: 5 MB of text',
    { query: `{ person(id: "p1") { name } } # ${'x'.repeat(5_000_000)}` },
    'BODY_TOO_LARGE',
    without('bodyBytes'),
  ],
  [
    'batching attacks: the same question under 100 aliases, each with another guess',
    { query: `{ ${spread(100, (index) => `a${index}: person(id: "p${index}") { name }`)} }` },
    'TOO_MANY_ALIASES',
    without('aliases'),
  ],
  [
    'batching attacks: 10 000 aliases',
    { query: `{ ${spread(10_000, (index) => `a${index}: __typename`)} }` },
    'QUERY_TOO_LARGE',
    without('aliases', 'tokens', 'fields', 'bodyBytes'),
  ],
  [
    'batching attacks: many operations in one request, each with another guess',
    Array.from({ length: 20 }, (_, index) => ({ query: `{ person(id: "p${index}") { name } }` })),
    'BATCH_TOO_LARGE',
    without('batch'),
  ],
];

describe('denial of service, by the cheat sheet of OWASP', () => {
  let guarded: TestGateway;
  beforeAll(async () => {
    guarded = await startTestGateway();
  });
  afterAll(() => guarded.gateway.close());

  it.each(attacks)('%s', async (_point, request, code, off) => {
    const open = await startTestGateway(off);
    try {
      const refused = await attempt(guarded, request);
      expect([refused.codes, refused.fetches]).toEqual([[code], 0]);
      expect(refused.answer.status).toBeGreaterThanOrEqual(400);
      // The next request is unharmed.
      const next = await attempt(guarded, { query: '{ person(id: "p1") { name } }' });
      expect(next.answer.body).toMatchObject({ data: { person: { name: 'Name p1' } } });
      // The control: with this guard off the attack succeeds.
      const succeeded = await attempt(open, request);
      expect([succeeded.answer.status, succeeded.codes]).toEqual([200, []]);
    } finally {
      await open.gateway.close();
    }
  });

  it('rate limiting: more than a caller is allowed in a while', async () => {
    const few = { requests: 5, cost: 1_000 };
    const rates = { limits: { window: 60, principal: few, address: few } };
    const many = async (world: Parameters<typeof attempt>[0]) => {
      const codes: string[][] = [];
      for (let index = 0; index < 8; index++) {
        codes.push([...(await attempt(world, { query: `{ person(id: "p${index}") { name } }` })).codes]);
      }
      return codes.flat();
    };
    await withBothDoors(
      { rates: 'off' },
      async (guarded, open) => {
        expect(await many(guarded)).toEqual(Array(3).fill('RATE_LIMITED'));
        expect(await many(open)).toEqual([]);
      },
      { rates },
    );
  });

  it('rate limiting by cost: few requests that each bring much', async () => {
    const allowance = { requests: 1_000, cost: 700 };
    const rates = { limits: { window: 60, principal: allowance, address: allowance } };
    const heavy = { query: '{ people(first: 300) { id } }' };
    await withBothDoors(
      { rates: 'off' },
      async (guarded, open) => {
        const seen = [];
        for (const world of [guarded, guarded, guarded, open, open, open]) {
          seen.push((await attempt(world, heavy)).codes.join());
        }
        expect(seen).toEqual(['', '', 'RATE_LIMITED', '', '', '']);
      },
      { rates },
    );
  });

  it('timeouts: an operation that does not end is given up, and what is behind it is told so', async () => {
    await withBothDoors(
      { deadline: 60_000 },
      async (guarded, open) => {
        const told: Array<AbortSignal | undefined> = [];
        for (const world of [guarded, open]) {
          world.subgraphs.get('money')!.interfere = ({ signal }) => {
            told.push(signal);
            return new Promise(() => {});
          };
        }
        const slow = { query: '{ person(id: "p1") { name salary } }' };
        const { answer, codes } = await attempt(guarded, slow);
        expect([answer.body.data, codes]).toEqual([
          { person: { name: 'Name p1', salary: null } },
          ['SUBGRAPH_UNAVAILABLE'],
        ]);
        expect(told[0]?.aborted).toBe(true);
        const waited = attempt(open, slow).catch(() => 'cut off');
        const patience = new Promise((resolve) => setTimeout(resolve, 600, 'still waiting'));
        expect(await Promise.race([waited, patience])).toBe('still waiting');
        open.gateway.server.server.closeAllConnections();
        await waited;
      },
      { deadline: 200 },
    );
  });

  it('timeouts: a request that trickles in is not waited for', async () => {
    // What the bounds do is shown where they are made; here, that the door has them.
    const { headersTimeout, requestTimeout, keepAliveTimeout } = guarded.gateway.server.server;
    expect({ headersTimeout, requestTimeout, keepAliveTimeout }).toEqual({
      headersTimeout: transportBounds.headersTimeout,
      requestTimeout: transportBounds.requestTimeout,
      keepAliveTimeout: serverBounds.keepAliveTimeout,
    });
  });

  it('timeouts: what nobody waits for any longer is given up', async () => {
    await withBothDoors({}, async (guarded, patient) => {
      const told: Array<AbortSignal | undefined> = [];
      let answerNow = () => {};
      for (const world of [guarded, patient]) {
        const people = world.subgraphs.get('people')!;
        people.interfere = (request) => {
          told.push(request.signal);
          return new Promise((resolve) => {
            answerNow = () => resolve({ data: { person: { name: 'late' } } });
          });
        };
      }
      const query = { query: '{ person(id: "p1") { name } }' };
      const underWay = async (count: number) => {
        while (told.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
      };
      const caller = new AbortController();
      const gone = fetch(`${guarded.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(query),
        signal: caller.signal,
      }).catch(() => 'gone');
      await underWay(1);
      caller.abort();
      expect(await gone).toBe('gone');
      while (!told[0]?.aborted) await new Promise((resolve) => setTimeout(resolve, 5));
      // The control: where the caller stays, it is not.
      const stays = attempt(patient, query);
      await underWay(2);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(told[1]?.aborted).toBe(false);
      answerNow();
      expect((await stays).answer.body.data).toEqual({ person: { name: 'late' } });
    });
  });

  it('server-side batching: equal questions behind one operation are asked once', async () => {
    const { fetches, answer } = await attempt(guarded, {
      query: '{ teams { nodes { lead { salary } } } }',
    });
    expect(answer.body.data.teams.nodes.length).toBeGreaterThan(1);
    expect(fetches).toBe(2);
  });
});
