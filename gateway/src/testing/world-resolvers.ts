import { GraphQLError } from 'graphql';

// biome-ignore lint/suspicious/noExplicitAny: a test's resolvers take what comes
type Any = any;

const person = (id: string) => ({ __typename: 'Person', id });
const numberOf = (id: string) => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** People `p0` to `p29`; every seventh does not exist, every fifth has no name, `p13` cannot tell its age. */
const exists = (id: string) => /^p\d{1,2}$/.test(id) && numberOf(id) < 30 && numberOf(id) % 7 !== 6;
const teamExists = (id: string) => /^t\d$/.test(id);
const renamed = new Map<string, string>();

const moods = ['GLAD', 'SAD', 'SECRET', null];
const listOf = (ids: readonly string[]) => ids.map((each) => (exists(each) ? person(each) : null));
const everyone = Array.from({ length: 30 }, (_, index) => `p${index}`);
const place = (index: number) => ({
  __typename: 'Place',
  code: `c${index % 4}`,
  region: { id: `r${index % 2}` },
});
const invoice = (index: number) => ({ __typename: 'Invoice', number: `i${index}` });
const first = <T>(items: readonly T[], count: number | null | undefined) => items.slice(0, count ?? 20);

/** Resolvers of the three subgraphs: deterministic, with absent records, nulls, and errors of both kinds. */
export const worldResolvers: Readonly<Record<'people' | 'money' | 'places', Any>> = {
  people: {
    Query: {
      person: (_: Any, { id }: Any) => (exists(id) ? person(id) : null),
      people: (_: Any, { ids, filter, first: count }: Any) =>
        first(listOf(ids ?? everyone), count).filter(
          (each) => !each || numberOf(each.id) >= (filter?.nested?.minAge ?? filter?.minAge ?? 0),
        ),
      team: (_: Any, { id }: Any) => (teamExists(id) ? { __typename: 'Team', id } : null),
      teams: (_: Any, { first: count }: Any) => ({
        nodes: first(['t0', 't1', 't2', 't3'], count).map((id) => ({ __typename: 'Team', id })),
      }),
      agents: () => [person('p1'), { __typename: 'Team', id: 't1' }, null, person('p2')],
      things: () => [
        person('p3'),
        { __typename: 'Note', text: 'hi' },
        { __typename: 'Team', id: 't2' },
        null,
      ],
      grid: () => [listOf(['p1', 'p2']), null, listOf(['p6', 'p1'])],
      note: () => ({ text: 'from people' }),
      echo: (_: Any, { value, times }: Any) =>
        (value.shout ? value.text.toUpperCase() : value.text).repeat(times),
      failing: () => {
        throw new GraphQLError('asked for', { extensions: { code: 'BAD_ARGUMENT' } });
      },
      strict: () => person('p4'),
    },
    Mutation: {
      rename(_: Any, { id, name }: Any) {
        renamed.set(id, name);
        return person(id);
      },
    },
    Agent: { __resolveType: ({ __typename }: Any) => __typename },
    Thing: { __resolveType: ({ __typename }: Any) => __typename },
    Note: { author: () => person('p5') },
    Person: {
      __resolveReference: async ({ id }: Any) => (exists(id) ? person(id) : null),
      name: ({ id }: Any) => renamed.get(id) ?? (numberOf(id) % 5 === 0 ? null : `Name ${id}`),
      age({ id }: Any) {
        if (id === 'p13') throw new GraphQLError('age unknown', { extensions: { code: 'BAD_ARGUMENT' } });
        return numberOf(id) + 20;
      },
      birthYear: ({ id }: Any) => 2000 - numberOf(id),
      mood: ({ id }: Any) => moods[numberOf(id) % 4],
      nickname({ id }: Any) {
        if (id === 'p8') throw new GraphQLError('no nickname', { extensions: { code: 'BAD_ARGUMENT' } });
        return `nick-${id}`;
      },
      tags: ({ id }: Any) => (numberOf(id) % 3 === 0 ? null : ['a', id]),
      friend: ({ id }: Any) => (numberOf(id) % 4 === 3 ? null : person(`p${(numberOf(id) + 1) % 30}`)),
      friends: ({ id }: Any, { first: count }: Any) =>
        first(listOf([`p${numberOf(id) + 1}`, 'p6', 'p1', 'p2']), count),
      hidden: () => 'hidden',
    },
    Team: {
      __resolveReference: async ({ id }: Any) => (teamExists(id) ? { __typename: 'Team', id } : null),
      name: ({ id }: Any) => `Team ${id}`,
      lead: ({ id }: Any) => (id === 't3' ? null : person(`p${numberOf(id) + 1}`)),
      members: ({ id }: Any, { first: count }: Any) => {
        const nodes = first(
          [1, 2, 3, 8, 10].map((each) => person(`p${each + numberOf(id)}`)),
          count,
        );
        return { nodes, edges: nodes.map((node) => ({ cursor: node.id, node })) };
      },
    },
  },
  money: {
    Query: {
      invoices: (_: Any, { first: count }: Any) => first([0, 1, 2, 3, 4, 5], count).map(invoice),
      invoice: (_: Any, { number }: Any) => (/^i\d$/.test(number) ? invoice(numberOf(number)) : null),
    },
    Mutation: { pay: (_: Any, { number }: Any) => ({ __typename: 'Invoice', number }) },
    Payer: { __resolveType: ({ __typename }: Any) => __typename },
    Person: {
      // p9 is not on the payroll: its fields from here are null.
      __resolveReference: async (reference: Any) => (reference.id === 'p9' ? null : reference),
      taxClass: ({ birthYear }: Any) => (birthYear === undefined ? null : `class-${birthYear % 7}`),
      salary({ id }: Any, { unit }: Any) {
        if (id === 'p10') throw new GraphQLError('salary unknown', { extensions: { code: 'BAD_ARGUMENT' } });
        return (unit === 'YEAR' ? 12 : 1) * 1000.5 * numberOf(id);
      },
      invoices: ({ id }: Any, { min }: Any) =>
        numberOf(id) % 4 === 0 ? null : [0, 1].map((each) => invoice(each + (min ? 2 : 0))),
      employer: ({ id }: Any) => ({ __typename: 'Team', id: `t${numberOf(id) % 4}` }),
      account: ({ id }: Any) => (numberOf(id) % 6 === 5 ? null : `account-${id}`),
    },
    Team: {
      __resolveReference: async (reference: Any) => reference,
      budget: ({ id }: Any) => numberOf(id) * 10.25,
      leadTitle: ({ lead }: Any) => (lead ? `lead ${lead.id} of ${lead.birthYear}` : null),
    },
    Invoice: {
      __resolveReference: async ({ number }: Any) => ({ __typename: 'Invoice', number }),
      amount: ({ number }: Any) => numberOf(number) * 99.5,
      place: ({ number }: Any) => (number === 'i3' ? null : place(numberOf(number))),
      buyer: ({ number }: Any) =>
        numberOf(number) % 2
          ? person(`p${numberOf(number)}`)
          : { __typename: 'Team', id: `t${numberOf(number) % 4}` },
    },
  },
  places: {
    Query: { places: () => [place(0), null, place(1), place(2)], note: () => ({ text: 'from people' }) },
    Note: { author: () => person('p5') },
    Person: {
      __resolveReference: async (reference: Any) => reference,
      home: ({ id }: Any) => (numberOf(id) % 5 === 4 ? null : place(numberOf(id))),
    },
    Invoice: {
      __resolveReference: async (reference: Any) => reference,
      postedAt: ({ number }: Any) => place(numberOf(number) + 1),
    },
    Place: {
      __resolveReference: async ({ code, region }: Any) =>
        code === 'c3' ? null : { __typename: 'Place', code, region },
      title: ({ code }: Any) => `Place ${code}`,
      mayor: ({ code }: Any) => person(`p${numberOf(code) + 1}`),
      near: ({ code }: Any) => [place(numberOf(code) + 1), null, place(numberOf(code) + 2)],
    },
    Region: { name: ({ id }: Any) => `Region ${id}` },
  },
};
