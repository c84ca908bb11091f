import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unlessStandingStill } from '@samgraf/testing';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

/** Fragments each of which spreads the next twice: 2^n fields in n lines. */
function doubling(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) =>
      `fragment F${level} on Person { a: friend { ...F${level + 1} } b: friend { ...F${level + 1} } }`,
  );
  return `{ person(id: "p1") { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Person { id }`;
}

const flat = (levels: number) =>
  `{ person(id: "p1") { ...F0 } } ${Array.from({ length: levels }, (_, level) => `fragment F${level} on Person { ...F${level + 1} ...F${level + 1} }`).join(' ')} fragment F${levels} on Person { id }`;
const nested = (depth: number) =>
  `{ person(id: "p1") { ${'friend { '.repeat(depth)} id ${'} '.repeat(depth)} } }`;
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`;

describe('a bomb', () => {
  let world: TestGateway;
  beforeAll(async () => {
    world = await startTestGateway();
    await world.post({ query: '{ person(id: "p1") { name } }' });
  });
  afterAll(() => world.gateway.close());

  it.each([
    ['fragments that double under fields', doubling(11), 400, 'TOO_MANY_ALIASES'],
    ['fragments that double far down', doubling(30), 400, 'QUERY_TOO_DEEP'],
    ['fragments that double flatly', flat(200), 400, 'QUERY_TOO_LARGE'],
    ['fields 100 deep', nested(100), 400, 'QUERY_TOO_DEEP'],
    ['100 aliases', aliases(100), 400, 'TOO_MANY_ALIASES'],
    ['10 000 aliases', aliases(10_000), 400, 'QUERY_TOO_LARGE'],
    ['5 MB of query', `{ ${'x'.repeat(5_000_000)} }`, 413, 'BODY_TOO_LARGE'],
    ['the same field 10 000 times', `{ ${'__typename '.repeat(10_000)} }`, 400, 'QUERY_TOO_LARGE'],
    ['the same field as often as tokens allow', `{ ${'__typename '.repeat(3_900)} }`, 400, 'QUERY_TOO_LARGE'],
    [
      'directives without end',
      `{ person(id: "p1") { name ${'@include(if: true) '.repeat(200)} } }`,
      400,
      'TOO_MANY_DIRECTIVES',
    ],
    [
      'pages within pages',
      '{ teams(first: 500) { nodes { members(first: 500) { nodes { friends(first: 500) { id } } } } } }',
      400,
      'QUERY_TOO_COSTLY',
    ],
    ['brackets without end', '{a'.repeat(100_000), 400, 'QUERY_TOO_LARGE'],
    ['as many brackets as tokens allow', '{a'.repeat(1_900), 400, 'QUERY_TOO_DEEP'],
    [
      'fragments in a ring',
      '{ person(id: "p1") { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'an alias that is kept for introspection',
      '{ person(id: "p1") { __typename: name } }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'an alias that every object has',
      '{ person(id: "p1") { __proto__: name } }',
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])(
    'of %s is refused in milliseconds, fetches nothing and hurts nobody',
    async (_title, query, status, code) => {
      for (const each of world.subgraphs.values()) each.asked.length = 0;
      let attempts = 0;
      await unlessStandingStill(async () => {
        attempts += 1;
        // Of the processor: others on a busy machine lengthen the clock's alone.
        const before = process.cpuUsage();
        // Another text each time, so that nothing that is remembered of one makes the next cheap.
        const answer = await world.post({ query: `${query}\n# ${attempts}` });
        const { user, system } = process.cpuUsage(before);
        const took = (user + system) / 1000;
        expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
        expect([...world.subgraphs.values()].flatMap((each) => each.asked)).toEqual([]);
        // Generous: what these would cost undefended is seconds, or never ends.
        expect(took).toBeLessThan(500);
      });
      const next = await world.post({ query: '{ person(id: "p1") { name } }' });
      expect(next.body).toMatchObject({ data: { person: { name: 'Name p1' } } });
    },
  );

  it('of pages whose size hides in a variable is refused as well', async () => {
    const query =
      'query ($n: Int) { teams(first: $n) { nodes { members(first: $n) { nodes { friends(first: $n) { id } } } } } }';
    const refused = await world.post({ query, variables: { n: 400 } });
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
    const taken = await world.post({ query, variables: { n: 2 } });
    expect(taken.body.data.teams.nodes).toHaveLength(2);
  });

  it('of many operations in one request is refused', async () => {
    const one = { query: '{ __typename }' };
    const off = await world.post([one, one]);
    expect([off.status, off.body.errors[0].extensions.code]).toEqual([400, 'BATCH_TOO_LARGE']);
    const batching = await startTestGateway({ limits: { batch: 3 } });
    try {
      expect((await batching.post([one, one, one])).body).toHaveLength(3);
      const over = await batching.post([one, one, one, one]);
      expect([over.status, over.body.errors[0].extensions.code]).toEqual([400, 'BATCH_TOO_LARGE']);
    } finally {
      await batching.gateway.close();
    }
  });

  it('is told from what tools ask: the introspection of GraphiQL passes', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, body } = await world.post({
      query: getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }),
    });
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data.__schema.types.length).toBeGreaterThan(20);
  });
});
