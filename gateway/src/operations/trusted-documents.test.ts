import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { anonymous, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { OperationRegistry } from './operation-registry.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

const source = '# purpose: supervision\nquery Who($id: ID!) {\n  person(id: $id) { name }\n}\n';
const operations = new OperationRegistry([{ name: 'Who', source, purposes: ['supervision'] }]);
const variables = { id: 'p1' };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const answer = { data: { person: { name: 'Name p1' } } };

const open: TestGateway[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.gateway.close();
});
async function holding(trustedDocuments: TrustedDocuments, batch = 1): Promise<TestGateway> {
  const world = await startTestGateway({
    operations,
    trustedDocuments,
    limits: { batch },
    // `Bearer <client>` is a caller of that client.
    verify: async (given) => ({
      ...anonymous,
      ...(given && { kind: 'EMPLOYEE' as const, id: 'sub-1', client: given.slice('Bearer '.length) }),
    }),
  });
  open.push(world);
  return world;
}
const asked = (world: TestGateway) => [...world.subgraphs.values()].flatMap((each) => each.asked).length;
const told = ({
  status,
  body,
}: {
  status: number;
  body: { errors?: Array<{ extensions: { code: string } }> };
}) => [status, body.errors?.[0]?.extensions.code];

describe('a client that is held to registered operations', () => {
  it.each([
    ['as its file has it', { query: source }],
    ['without comments and white space', { query: 'query Who($id:ID!){person(id:$id){name}}' }],
    ['by its name', { id: 'Who' }],
    ['by the hash of its file', { id: sha256(source) }],
    ["by the hash of its file, in Apollo's form", persisted(sha256(source))],
    ["by the hash of its words, in Apollo's form", persisted(sha256(print(parse(source))))],
    ["in full with its hash, in Apollo's form", { query: source, ...persisted(sha256(source)) }],
  ])('may ask one %s', async (_how, request) => {
    const world = await holding('required');
    const { status, body } = await world.post({ ...request, variables });
    expect([status, body]).toMatchObject([200, answer]);
    // What is sent by name alone has its purpose all the same.
    expect(world.subgraphs.get('people')!.asked[0]?.headers['x-purpose']).toBe('supervision');
  });

  it.each([
    ['another operation', { query: '{ person(id: "p1") { name } }' }],
    ['a field more', { query: 'query Who($id: ID!) { person(id: $id) { name age } }' }],
    [
      'a second operation beside it',
      { query: `${source} query Other { people { name } }`, operationName: 'Who' },
    ],
    ['another default', { query: 'query Who($id: ID! = "p2") { person(id: $id) { name } }' }],
    ['what the schema holds', { query: '{ __schema { types { name } } }' }],
    ['what does not fit the schema', { query: '{ persn }' }],
    ['what is no GraphQL', { query: '{' }],
    ['an id of nothing', { id: 'Whom' }],
    ['an id that every object has', { id: 'constructor' }],
  ])('may not ask %s', async (_what, request) => {
    const held = await holding('required');
    expect(told(await held.post({ ...request, variables }))).toEqual([403, 'OPERATION_NOT_TRUSTED']);
    expect(asked(held)).toBe(0);
    if ('id' in request) return;
    // The control: the same request where nobody is held is refused for nothing of this.
    const free = await holding('off');
    expect(told(await free.post({ ...request, variables }))[1]).not.toBe('OPERATION_NOT_TRUSTED');
  });

  it('may not ask another by GET or in a batch', async () => {
    const world = await holding('required', 2);
    const other = '{ person(id: "p1") { name } }';
    const got = await fetch(`${world.url}/graphql?query=${encodeURIComponent(other)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(got.status).toBe(403);
    expect(told(await world.post([{ query: source, variables }, { query: other }]))).toEqual([
      403,
      'OPERATION_NOT_TRUSTED',
    ]);
    expect(asked(world)).toBe(0);
  });

  it('cannot pass a document off under the hash of another', async () => {
    const world = await holding('off');
    const disguised = { query: '{ people { name } }', ...persisted(sha256(source)) };
    expect(told(await world.post(disguised))).toEqual([400, 'BAD_REQUEST']);
    expect(asked(world)).toBe(0);
  });

  it('is told that a hash in the form of Apollo is not kept, so that it sends the document', async () => {
    const world = await holding('required');
    expect(told(await world.post(persisted('a'.repeat(64))))).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED']);
  });

  it('is one of those named, by the claim of its token; others ask what they like', async () => {
    const world = await holding({ clients: ['portal'] });
    const other = { query: '{ person(id: "p1") { name } }' };
    const as = async (client?: string) =>
      told(await world.post(other, client ? { authorization: `Bearer ${client}` } : {}));
    expect(await as('portal')).toEqual([403, 'OPERATION_NOT_TRUSTED']);
    expect(await as('qgis')).toEqual([200, undefined]);
    expect(await as()).toEqual([200, undefined]);
    const own = await world.post({ id: 'Who', variables }, { authorization: 'Bearer portal' });
    expect([own.status, own.body]).toMatchObject([200, answer]);
  });
});
