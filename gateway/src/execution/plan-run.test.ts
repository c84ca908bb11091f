import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SubgraphResponse } from '@samgraf/subgraph';
import { executeWith, type LooseExecutor } from '../testing/execute-with.ts';
import { type WorldSubgraph, worldSubgraphs, worldSupergraph } from '../testing/world.ts';
import { inProcessTransport } from '../transport/in-process-transport.ts';
import { planExecutor } from './plan-executor.ts';

const supergraphSdl = worldSupergraph();

describe('running a plan', () => {
  let world: Map<string, WorldSubgraph>;
  let executor: LooseExecutor;
  const money = () => world.get('money')!;
  beforeEach(async () => {
    world = worldSubgraphs();
    executor = await executeWith(
      planExecutor({
        supergraphSdl,
        subgraphs: new Map(
          [...world].map(([name, each]) => [name, inProcessTransport(each, { deadline: 200 })]),
        ),
        systemsOf: (name) => [{ municipality: '1461', system: `${name}-system` }],
      }),
    );
  });

  it('fetches equal representations once and gives every place its own', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `p${(index % 3) + 1}`);
    const query = 'query ($ids: [ID!]) { people(ids: $ids, first: 200) { id salary employer { name } } }';
    const { data, errors } = await executor.execute(query, { ids });
    expect(errors).toEqual([]);
    const people = (data as { people: Array<{ id: string; salary: number; employer: object }> }).people;
    expect(people).toHaveLength(200);
    for (const each of people) {
      const number = Number(each.id.slice(1));
      expect(each).toEqual({
        id: `p${number}`,
        salary: 1000.5 * number,
        employer: { name: `Team t${number}` },
      });
    }
    expect(money().asked).toHaveLength(1);
    expect(money().asked[0]?.variables?.representations).toHaveLength(3);
  });

  it('asks nobody for what is not there', async () => {
    const { data } = await executor.execute('{ people(ids: ["p6"]) { salary home { title } } }');
    expect(data).toEqual({ people: [null] });
    expect([money().asked, world.get('places')!.asked]).toEqual([[], []]);
  });

  it('tells an error of one representation at each of its places', async () => {
    const { errors } = await executor.execute('{ people(ids: ["p10", "p1", "p10"]) { pay: salary } }');
    expect(errors.map((each) => each.path)).toEqual([
      ['people', 0, 'pay'],
      ['people', 2, 'pay'],
    ]);
  });

  it.each<[string, () => Promise<SubgraphResponse>]>([
    ['does not answer in time', () => new Promise(() => {})],
    ['breaks', () => Promise.reject(new Error('inner words'))],
    ['answers with too few entities', async () => ({ data: { _entities: [] } })],
    ['answers with something else', async () => ({ data: { _entities: 'no' } })],
  ])('keeps the rest whole when a subgraph %s, and says so once', async (_title, interfere) => {
    money().interfere = interfere;
    const { data, errors, extensions } = await executor.execute(
      '{ people(ids: ["p1", "p2"]) { name salary home { title } } }',
    );
    expect(data).toEqual({
      people: [
        { name: 'Name p1', salary: null, home: { title: 'Place c1' } },
        { name: 'Name p2', salary: null, home: { title: 'Place c2' } },
      ],
    });
    expect(errors).toEqual([
      { message: expect.stringContaining('"money"'), path: ['people'], code: 'SUBGRAPH_UNAVAILABLE' },
    ]);
    expect(extensions.sources).toContainEqual({
      municipality: '1461',
      system: 'money-system',
      status: 'FAILED',
      asOf: null,
      reason: 'SUBGRAPH_UNAVAILABLE',
    });
    expect(JSON.stringify([errors, extensions])).not.toContain('inner words');
  });

  it('says where an answer lacks what a subgraph would have brought', async () => {
    const broken = async () => Promise.reject(new Error('inner words'));
    money().interfere = broken;
    const inner = await executor.execute(
      '{ a: person(id: "p1") { employer { lead { home { mayor { salary } } } } } }',
    );
    expect(inner.errors.map((each) => each.path)).toEqual([['a']]);
    world.get('people')!.interfere = broken;
    const { data, errors } = await executor.execute(
      '{ one: person(id: "p1") { name } people(first: 2) { name } places { title } }',
    );
    expect(data).toEqual({ one: null, people: null, places: expect.anything() });
    expect(errors.map((each) => [each.code, each.path])).toEqual([
      ['SUBGRAPH_UNAVAILABLE', ['one']],
      ['SUBGRAPH_UNAVAILABLE', ['people']],
    ]);
  });

  it('gives up what is under way when the caller goes away', async () => {
    let told: AbortSignal | undefined;
    money().interfere = ({ signal }) => {
      told = signal;
      return new Promise(() => {});
    };
    const caller = new AbortController();
    setTimeout(() => caller.abort(), 20);
    const { data, errors } = await executor.execute(
      '{ person(id: "p1") { name salary home { title mayor { salary } } } }',
      {},
      caller.signal,
    );
    expect(told?.aborted).toBe(true);
    expect(data).toMatchObject({ person: { name: 'Name p1', salary: null } });
    expect(errors.map((each) => each.code)).toContain('SUBGRAPH_UNAVAILABLE');
  });

  it('tells each source once, by its worst state, and each refusal once', async () => {
    const entry = { municipality: '1461', system: 'shared', asOf: '2026-01-02T00:00:00Z', reason: null };
    const refusal = { field: 'Person.salary', municipality: '1461', reason: 'NOT_GRANTED' };
    const says = (name: string, status: 'LIVE' | 'CACHED' | 'FAILED', asOf = entry.asOf): void => {
      const subgraph = world.get(name)!;
      subgraph.interfere = async (request) => {
        subgraph.interfere = null;
        const answer = await subgraph.execute(request);
        says(name, status, asOf);
        return {
          ...answer,
          extensions: {
            sources: [
              { ...entry, status, asOf },
              { ...entry, municipality: '1438', status: 'LIVE' },
            ],
            access: { denied: [refusal, { ...refusal, municipality: '1460' }] },
          },
        };
      };
    };
    says('people', 'LIVE');
    says('money', 'CACHED');
    says('places', 'CACHED', '2026-01-01T00:00:00Z');
    const { extensions } = await executor.execute('{ person(id: "p1") { name salary home { title } } }');
    expect(extensions).toEqual({
      sources: [
        { ...entry, municipality: '1438', status: 'LIVE' },
        { ...entry, status: 'CACHED', asOf: '2026-01-01T00:00:00Z' },
      ],
      access: { denied: [{ ...refusal, municipality: '1460' }, refusal] },
    });
  });

  it('hides the null of an absent record as a plain null, with no error that would tell it from a refused one', async () => {
    // `account` is non-null in a subgraph that does not know p9.
    const { data, errors } = await executor.execute('{ people(ids: ["p9", "p1"]) { name account } }');
    expect(data).toEqual({ people: [null, { name: 'Name p1', account: 'account-p1' }] });
    expect(errors).toEqual([]);
  });

  it('keeps what needs no other subgraph when what does is left out', async () => {
    // Apollo's own executor answers null for every salary here, with no error.
    const query = 'query ($x: Boolean!) { people(first: 2) { taxClass @include(if: $x) salary } }';
    const asked = async (x: boolean) => (await executor.execute(query, { x })).data;
    expect(await asked(false)).toEqual({ people: [{ salary: 0 }, { salary: 1000.5 }] });
    expect(await asked(true)).toEqual({
      people: [
        { taxClass: 'class-5', salary: 0 },
        { taxClass: 'class-4', salary: 1000.5 },
      ],
    });
  });

  it('answers with an empty object where everything is left out', async () => {
    const query =
      'query ($x: Boolean = true) { person(id: "p1") { ...F } a: person(id: "p6") { name @skip(if: $x) } } fragment F on Person { name @skip(if: $x) home @include(if: false) { title } }';
    expect((await executor.execute(query)).data).toEqual({ person: {}, a: null });
    expect((await executor.execute('{ note @skip(if: true) { text } }')).data).toEqual({});
  });

  it('does not start without a way to every subgraph', () => {
    const create = () => planExecutor({ supergraphSdl, subgraphs: new Map() });
    expect(create).toThrow(/the subgraph "\w+"; no transport/);
  });

  it('refuses a variable that would stand in for the representations', async () => {
    const query =
      'query ($representations: Float) { person(id: "p1") { invoices(min: $representations) { number } } }';
    const { errors } = await executor.execute(query, { representations: 1 });
    expect(errors).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
    expect(money().asked).toEqual([]);
  });
});
