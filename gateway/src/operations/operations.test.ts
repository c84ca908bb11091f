import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { loadOperations } from './load-operations.ts';

const purposes = new Map([
  ['case-handling', ''],
  ['supervision', ''],
  ['statistics', ''],
]);
const source = `# purpose: supervision, case-handling
# Who somebody is.
query Who($id: ID!) {
  person(id: $id) {
    name # the name
  }
}
`;

describe('the named operations', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'operations-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const load = async (file: string, text: string) => {
    await writeFile(join(folder, file), text);
    return loadOperations(folder, purposes);
  };

  it('are known by their words, whatever their comments and white space', async () => {
    const registry = await load('Who.graphql', source);
    const same = parse('query Who($id:ID!){person(id:$id){name}}');
    expect(registry.find(same)).toMatchObject({ name: 'Who', purposes: ['supervision', 'case-handling'] });
    expect(registry.find(same)).toBe(registry.find(parse(source)));
  });

  it.each([
    'query Who($id: ID!) { person(id: $id) { name age } }',
    'query Who2($id: ID!) { person(id: $id) { name } }',
  ])('are not what differs by a word: %s', async (other) => {
    expect((await load('Who.graphql', source)).find(parse(other))).toBeNull();
  });

  it('may lie beside files that are something else', async () => {
    await writeFile(join(folder, 'Who.examples.json'), '{}');
    expect((await load('Who.graphql', source)).operations).toHaveLength(1);
  });

  it.each([
    ['no purpose', 'query Who { a }', 'purpose'],
    [
      'a purpose that is not configured',
      '# purpose: curiosity\nquery Who { a }',
      '"curiosity" is not configured',
    ],
    ['a purpose below the operation', 'query Who { a }\n# purpose: supervision', 'purpose'],
    ['another name than the file', '# purpose: supervision\nquery Whom { a }', 'named Who'],
    ['two operations', '# purpose: supervision\nquery Who { a } query Other { a }', 'one operation'],
  ])('fail the start, naming the file, with %s', async (_title, text, message) => {
    await expect(load('Who.graphql', text)).rejects.toThrow(message);
    await expect(load('Who.graphql', text)).rejects.toThrow(/^Who\.graphql: /);
  });
});

describe('the purpose of a request', () => {
  let world: TestGateway;
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'operations-'));
    await writeFile(join(folder, 'Who.graphql'), source);
    world = await startTestGateway({ operations: await loadOperations(folder, purposes), purposes });
    await rm(folder, { recursive: true });
  });
  afterAll(() => world.gateway.close());

  const own = '{ person(id: "p1") { name } }';
  it.each([
    ['what the operation declares first, when none is stated', source, undefined, 'supervision'],
    ['what is stated among those declared', source, 'case-handling', 'case-handling'],
    ['what is stated, for an operation of the caller', own, 'statistics', 'statistics'],
    ['none, for an operation of the caller that states none', own, undefined, undefined],
  ])('is %s', async (_title, query, stated, expected) => {
    const people = world.subgraphs.get('people')!;
    people.asked.length = 0;
    const { status } = await world.post(
      { query, variables: { id: 'p1' } },
      stated ? { 'x-purpose': stated } : {},
    );
    expect([status, people.asked[0]?.headers['x-purpose']]).toEqual([200, expected]);
  });

  it.each([
    ['one that the operation does not declare', source, 'statistics', 'PURPOSE_NOT_DECLARED'],
    ['one that is not configured', source, 'curiosity', 'PURPOSE_UNKNOWN'],
    ['one that is not configured, for an operation of the caller', own, 'curiosity', 'PURPOSE_UNKNOWN'],
    ['a name that every object has', own, 'constructor', 'PURPOSE_UNKNOWN'],
  ])('cannot be %s', async (_title, query, stated, code) => {
    const people = world.subgraphs.get('people')!;
    people.asked.length = 0;
    const { status, body } = await world.post({ query, variables: { id: 'p1' } }, { 'x-purpose': stated });
    expect([status, body.errors[0].extensions.code]).toEqual([400, code]);
    expect(people.asked).toEqual([]);
  });
});
