import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { attempt } from './door-pair.ts';

/** Points of OWASP's GraphQL cheat sheet, "Input Validation" and "Injection Prevention". */
describe('input, by the cheat sheet of OWASP', () => {
  let guarded: TestGateway;
  /** The same door, but JSON is read as `JSON.parse` reads it. */
  let lax: TestGateway;
  beforeAll(async () => {
    guarded = await startTestGateway();
    lax = await startTestGateway({}, async ({ server }) => {
      server.removeContentTypeParser('application/json');
      server.addContentTypeParser(
        'application/json',
        { parseAs: 'string' },
        async (_: unknown, body: string) => JSON.parse(body),
      );
    });
  });
  afterAll(() => Promise.all([guarded.gateway.close(), lax.gateway.close()]));

  const filter = 'query ($f: Filter) { people(filter: $f, first: 3) { id } }';
  const deep = (levels: number) => `${'{"nested":'.repeat(levels)}{"minAge":1}${'}'.repeat(levels)}`;

  it.each<[string, string, number]>([
    [
      'a question twice, of which a filter in front reads the first',
      '{"query":"{ __typename }","query":"{ person(id: \\"p1\\") { name } }"}',
      1,
    ],
    [
      'an object that claims to be the prototype of all',
      `{"query":"{ person(id: \\"p1\\") { name } }","variables":{"__proto__":{"isAdmin":true}}}`,
      1,
    ],
    [
      'a constructor with a prototype',
      `{"query":"{ person(id: \\"p1\\") { name } }","variables":{"constructor":{"prototype":{"isAdmin":true}}}}`,
      1,
    ],
    [
      'variables 40 deep, as the schema allows them',
      `{"query":"${filter}","variables":{"f":${deep(40)}}}`,
      1,
    ],
  ])(
    'JSON that two readers read differently, or that nests without end, is not read: %s',
    async (_what, body, fetches) => {
      const refused = await attempt(guarded, body);
      expect([refused.answer.status, refused.codes, refused.fetches]).toEqual([400, ['BAD_REQUEST'], 0]);
      const read = await attempt(lax, body);
      expect([read.answer.status, read.fetches]).toEqual([200, fetches]);
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    },
  );

  it('variables that nest until the stack ends are refused before anyone walks through them', async () => {
    const body = `{"query":"${filter}","variables":{"f":${deep(20_000)}}}`;
    const refused = await attempt(guarded, body);
    expect([refused.answer.status, refused.codes]).toEqual([400, ['BAD_REQUEST']]);
    // The control: unguarded, it is a defect of ours that is logged, and no refusal.
    const walked = await attempt(lax, body);
    expect(walked.codes).not.toContain('BAD_REQUEST');
    expect((await attempt(guarded, { query: '{ person(id: "p1") { name } }' })).codes).toEqual([]);
  });

  it.each<[string, string, unknown, unknown]>([
    ['text for a number', 'query ($v: Int) { people(first: $v) { id } }', 'many', 3],
    ['a fraction for a whole number', 'query ($v: Int) { people(first: $v) { id } }', 1.5, 1],
    ['a number beyond 32 bits', 'query ($v: Int) { echo(value: { text: "a" }, times: $v) }', 2 ** 31, 3],
    ['an object for an id', 'query ($v: ID!) { person(id: $v) { id } }', { $ne: null }, 'p1'],
    ['a list for an id', 'query ($v: ID!) { person(id: $v) { id } }', ['p1', 'p2'], 'p1'],
    [
      'a value that the enum does not have',
      'query ($v: Unit) { person(id: "p1") { salary(unit: $v) } }',
      'WEEK',
      'YEAR',
    ],
    [
      'a field that the input does not have',
      'query ($v: Filter) { people(filter: $v) { id } }',
      { where: '1=1' },
      { minAge: 1 },
    ],
    ['nothing where something is needed', 'query ($v: ID!) { person(id: $v) { id } }', null, 'p1'],
  ])('what does not fit its type is not passed on: %s', async (_what, query, wrong, right) => {
    const refused = await attempt(guarded, { query, variables: { v: wrong } });
    expect([refused.answer.status, refused.codes, refused.fetches]).toEqual([400, ['BAD_USER_INPUT'], 0]);
    const taken = await attempt(guarded, { query, variables: { v: right } });
    expect([taken.codes, taken.fetches > 0]).toEqual([[], true]);
  });

  it.each(['1e400', '-1e400'])('a number that is none (%s) is not passed on', async (number) => {
    const body = `{"query":"query ($v: Int) { people(first: $v) { id } }","variables":{"v":${number}}}`;
    const refused = await attempt(guarded, body);
    expect([refused.answer.status, refused.fetches]).toEqual([400, 0]);
    const literal = await attempt(guarded, { query: '{ people(first: 99999999999999999999) { id } }' });
    expect([literal.answer.status, literal.fetches]).toEqual([400, 0]);
  });

  it.each([
    '") { id } failing #',
    '"}){ failing }{ #',
    '\\") { failing } #',
    '""" } failing """',
    '\u0000\u2028\u202e',
    '#{failing}',
    'p1" OR "1"="1',
  ])('text stays text on its way to a subgraph: %j', async (text) => {
    const asVariable = await attempt(guarded, {
      query: 'query ($t: String!) { echo(value: { text: $t }) }',
      variables: { t: text },
    });
    expect(asVariable.answer.body.data).toEqual({ echo: text });
    const written = await attempt(guarded, { query: `{ echo(value: { text: ${JSON.stringify(text)} }) }` });
    expect([written.codes, written.answer.body.data]).toEqual([[], { echo: text }]);
    for (const { query } of guarded.subgraphs.get('people')!.asked) {
      // One field is asked for, whatever the text says; the control is that it is asked for at all.
      expect(query).toContain('echo(');
      expect(query.replace(/"(?:[^"\\]|\\.)*"/g, '""')).not.toContain('failing');
    }
  });

  it.each([
    ['x-purpose', 'supervision\u00a0'],
    ['x-purpose', 'supervision, case-handling'],
    ['x-case', "BN'; DROP TABLE cases; --"],
    ['x-case', 'BN 1\tx-admin: yes'],
    ['x-case', '#{jndi:ldap://x}'],
  ])('a header that is passed on is what it should be, or is refused: %s %j', async (name, value) => {
    const query = '{ person(id: "p1") { name } }';
    const refused = await attempt(guarded, { query }, { [name]: value });
    expect([refused.answer.status, refused.fetches]).toEqual([400, 0]);
    const taken = await attempt(guarded, { query }, { 'x-purpose': 'supervision', 'x-case': 'BN 2026/12' });
    expect(taken.fetches).toBe(1);
  });

  it('a log line is one line of JSON that says what we say, whatever was sent', async () => {
    guarded.logged.length = 0;
    const forged = '\r\n{"level":30,"principal":"ADMIN"}';
    const sent = [
      { query: `query ${'N'.repeat(5_000)} { __typename }` },
      { query: '{ __typename }', operationName: `A${forged}` },
      { query: `# ${forged}\n{ nobody(${forged}) }` },
      { query: 'query Named { __typename }', operationName: 'Named' },
    ];
    for (const each of sent) await attempt(guarded, each, { 'user-agent': 'x"}{"principal":"ADMIN"' });
    const lines = guarded.logged.filter(({ msg }) => msg === 'request');
    expect(lines).toHaveLength(4);
    expect(JSON.stringify(guarded.logged)).not.toMatch(/ADMIN|N{101}/);
    expect(lines.at(-1)).toMatchObject({ operation: 'Named' });
  });
});
