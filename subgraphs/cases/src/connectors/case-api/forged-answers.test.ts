import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { call, listing, type System, scope, startSystem } from '../../../test/system.ts';

const slice = { first: 20, after: null };
const own = scope(['1461'], { authority: 'byggnadsnamnden' });
// biome-ignore lint/suspicious/noExplicitAny: what a hostile source sends
type Json = any;

describe('what a source says of its own answers', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(60);
  });
  afterAll(() => system.close());
  beforeEach(() => system.calm());
  const cases = () =>
    listing(system, (each) => each.tenant === '1461' && each.namespace === 'BN').slice(0, 10);

  it('does not decide whose a case is', async () => {
    system.shared.tamper = (answer) => ({
      errands: answer.errands.map((each: Json) => ({
        ...each,
        municipalityId: '1492',
        municipality: { code: '1492' },
        authority: { id: '1492:authority:kommunstyrelsen' },
        owner: { tenant: '1492' },
        tenant: '1492',
      })),
    });
    const { records } = await system.cases.load(cases(), own, call());
    expect(records).toHaveLength(10);
    for (const each of records) {
      expect(each?.owner).toEqual({ tenant: '1461', authority: 'byggnadsnamnden' });
      expect(each?.record.id).toMatch(/^1461:case:/);
      expect(each?.record.authority).toEqual({ id: '1461:authority:byggnadsnamnden' });
    }
  });

  const forgeries: ReadonlyArray<[string, (errand: Json) => Json]> = [
    ['a register that was not asked for', (each) => ({ ...each, namespace: 'KS' })],
    ['a register that there is not', (each) => ({ ...each, namespace: '__proto__' })],
    ['a number that was not asked for', (each) => ({ ...each, errandNumber: 'BN-2026-009999' })],
    ['no number', (each) => ({ ...each, errandNumber: null })],
    ['a day that is none', (each) => ({ ...each, openedOn: '2026-02-30' })],
    ['parties that cannot be read', (each) => ({ ...each, stakeholders: 'none' })],
    ['a party that cannot be read', (each) => ({ ...each, stakeholders: [null] })],
    ['nothing at all', () => null],
  ];
  it.each(forgeries)('leaves a case out that has %s, keeps the rest and says so', async (_what, forge) => {
    system.shared.tamper = ({ errands: [first, ...rest] }) => ({ errands: [forge(first), ...rest] });
    const { records, states } = await system.cases.load(cases(), own, call());
    expect(records.filter((each) => each !== null)).toHaveLength(9);
    expect(states).toMatchObject([{ tenant: '1461', status: 'FAILED', reason: 'BAD_ANSWER' }]);
  });

  const oddities: ReadonlyArray<[string, Json, Json]> = [
    ['a status of its own', { status: 'Överklagat' }, { status: null }],
    ['a status that is no word', { status: { a: 1 } }, { status: null }],
    [
      'nothing but what makes it a case',
      {
        title: undefined,
        status: undefined,
        handler: undefined,
        closedOn: undefined,
        propertyDesignation: undefined,
      },
      { title: null, status: null, handler: null, closedOn: null, property: null },
    ],
    ['a title that is a number', { title: 7 }, { title: null }],
    ['a closing day that is none', { closedOn: 'igår' }, { closedOn: null }],
    ['a property of another country', { propertyDesignation: 'OSLO 1:2' }, { property: null }],
    ['a property that is no designation', { propertyDesignation: '???' }, { property: null }],
  ];
  it.each(oddities)('keeps a case with %s, without it', async (_what, odd, shown) => {
    system.shared.tamper = ({ errands }) => ({ errands: errands.map((each: Json) => ({ ...each, ...odd })) });
    const { records, states } = await system.cases.load(cases(), own, call());
    expect(records.map((each) => each?.record)).toEqual(
      cases().map((id) => expect.objectContaining({ id, ...shown })),
    );
    expect(states).toMatchObject([{ status: 'LIVE' }]);
  });

  it.each([undefined, false, '', 0, {}, 'OSL 21:3'])(
    'takes secrecy %p for marked: only null says that it is not',
    async (secrecy) => {
      system.shared.tamper = ({ errands }) => ({
        errands: errands.map((each: Json) => ({ ...each, secrecy })),
      });
      const { records } = await system.cases.load(cases(), own, call());
      expect(records.every((each) => each?.facts.confidentiality === 3)).toBe(true);
    },
  );

  it('cannot bring a case to another property', async () => {
    const parents = ['1461:property:ASSAREBYN 1:2', '1461:property:ASSAREBYN 1:4'];
    system.shared.tamper = ({ groups: [one, other] }) => ({
      groups: [
        { ...one, errands: other.errands },
        other,
        { propertyDesignation: 'DALS-ED ASSAREBYN 1:2', errands: [] },
      ],
    });
    const { records, states } = await system.cases.related('property', parents, {}, slice, own, call());
    expect(records[0]).toEqual([]);
    expect(records[1]?.length).toBeGreaterThan(0);
    expect(states).toMatchObject([{ status: 'FAILED', reason: 'BAD_ANSWER' }]);
  });

  it('cannot bring a document to another case, or give another document', async () => {
    system.shared.tamper = ({ groups: [one, ...rest] }) => ({
      groups: [{ ...one, documents: rest[0].documents }, ...rest],
    });
    const { records, states } = await system.documents.related('case', cases(), {}, slice, own, call());
    expect(records.map((each) => each.length).sort()).toEqual([0, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(states).toMatchObject([{ status: 'FAILED', reason: 'BAD_ANSWER' }]);
    system.shared.tamper = ({ documents }) => ({
      documents: documents.map((each: Json) => ({ ...each, id: 'other' })),
    });
    const loaded = await system.documents.load(['1461:document:BN-2026-000002-1'], own, call());
    expect(loaded.records).toEqual([null]);
  });

  it('hides a document that comes without its errand: whether it is secret is then not known', async () => {
    system.shared.tamper = ({ documents }) => ({
      documents: documents.map(({ errand: _, ...each }: Json) => each),
    });
    const { records, states } = await system.documents.load(['1461:document:BN-2026-000002-1'], own, call());
    expect(records).toEqual([null]);
    expect(states).toMatchObject([{ status: 'FAILED', reason: 'BAD_ANSWER' }]);
  });

  it.each([
    null,
    [],
    'text',
    { errands: null },
    { errands: {} },
    { groups: [null] },
    { documents: 1, decisions: [] },
  ])('is no answer when it has another shape: %j', async (answer) => {
    system.shared.tamper = (_answer, _heard, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    };
    const asked = [
      await system.cases.load(cases(), own, call()),
      await system.cases.list({}, slice, own, call()),
      await system.cases.related('property', ['1461:property:BY 1:1'], {}, slice, own, call()),
      await system.documents.load(['1461:document:a'], own, call()),
      await system.documents.related('case', cases(), {}, slice, own, call()),
    ];
    for (const { states } of asked)
      expect(states).toMatchObject([{ status: 'FAILED', reason: 'BAD_ANSWER' }]);
  });

  it('cannot keep a list going round', async () => {
    system.shared.tamper = () => ({ errands: [], next: '2026-01-01|BN-2026-000001' });
    const { states } = await system.cases.list({}, slice, own, call());
    expect(states).toMatchObject([{ status: 'FAILED', reason: 'BAD_ANSWER' }]);
    expect(system.heard().length).toBeLessThan(4);
  });
});
