import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { call, everywhere, listing, type System, scope, startSystem } from '../../../test/system.ts';

const all = { first: 5_000, after: null };
const ids = (records: ReadonlyArray<{ record: { id: string } } | null>) =>
  records.map((each) => each?.record.id);

describe('cases over the case-management API', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(400);
  });
  afterAll(() => system.close());
  beforeEach(() => system.calm());

  it('are listed newest first over all connections, each asked once', async () => {
    const { records, states } = await system.cases.list({}, { first: 50, after: null }, everywhere, call());
    expect(ids(records)).toEqual(listing(system).slice(0, 50));
    expect(states.map(({ system, tenant, status }) => [system, tenant, status])).toEqual([
      ['cases-shared', '1438', 'LIVE'],
      ['cases-shared', '1461', 'LIVE'],
      ['cases-amal', '1492', 'LIVE'],
    ]);
    expect(system.heard()).toHaveLength(3);
  });

  it.each([
    [7, 10_000],
    [100, 33],
    [500, 10_000],
  ])(
    'are the same in pages of %i as in one listing, where the source gives at most %i',
    async (first, cap) => {
      system.shared.cap = cap;
      const paged: unknown[] = [];
      for (let after: string | null = null; ; ) {
        const { records } = await system.cases.list({}, { first, after }, everywhere, call());
        paged.push(...ids(records));
        const last = records.at(-1);
        if (!last) break;
        after = system.cases.sortKey(last.record);
      }
      // Numbers and days repeat between the three tenants, so that every page ends among twins.
      expect(paged).toEqual(listing(system));
      expect(paged).toHaveLength(1_200);
    },
  );

  const filters: ReadonlyArray<[Record<string, unknown>, (errand: Record<string, string>) => boolean]> = [
    [{ status: 'ON_HOLD' }, (each) => each.status === 'Vilande'],
    [{ text: 'carport' }, (each) => /carport/i.test(each.title ?? '')],
    [{ text: 'BN 2026/12' }, (each) => (each.diaryNumber ?? '').startsWith('BN 2026/12')],
    [{ handler: 'anka01' }, (each) => each.handler === 'anka01'],
    [{ caseType: 'Bygglov' }, (each) => each.caseType === 'Bygglov'],
    [{ openedFrom: '2026-05-01', openedTo: '2026-06-30' }, (each) => /^2026-0[56]/.test(each.openedOn ?? '')],
    [
      { property: '1461:property:ASSAREBYN 1:4' },
      (each) => each.propertyDesignation === 'MELLERUD ASSAREBYN 1:4',
    ],
  ];
  it.each(filters)('are filtered by %p as the raw register is', async (args, expected) => {
    const { records } = await system.cases.list(args, all, everywhere, call());
    expect(ids(records)).toEqual(listing(system, expected));
    expect(records.length).toBeGreaterThan(0);
  });

  it.each([
    { property: '1461:property:no designation' },
    { property: '9999:property:BY 1:1' },
    { status: 'SOME' },
  ])('are none, and nobody is asked, where nothing can match: %p', async (args) => {
    const { records, states } = await system.cases.list(args, all, everywhere, call());
    expect([records, states, system.heard()]).toEqual([[], [], []]);
  });

  it('refuse an argument that they do not know, rather than answer another question', async () => {
    await expect(system.cases.list({ secret: true }, all, everywhere, call())).rejects.toThrow(TypeError);
  });

  it('refuse a cursor that is not theirs', async () => {
    const asked = system.cases.list({}, { first: 1, after: 'nonsense' }, everywhere, call());
    await expect(asked).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });

  it('are loaded with one call for each connection, however many ids', async () => {
    const wanted = [
      ...listing(system).slice(0, 200),
      '1461:case:BN-1999-000001',
      'nonsense',
      '1461:document:x',
    ];
    const { records } = await system.cases.load(wanted, everywhere, call());
    expect(ids(records)).toEqual([...wanted.slice(0, 200), undefined, undefined, undefined]);
    expect(
      system
        .heard()
        .map((each) => `${each.municipality} ${each.what}`)
        .sort(),
    ).toEqual(['1438 errands/lookup', '1461 errands/lookup', '1492 errands/lookup']);
  });

  it('have what the contract says, in its words', async () => {
    const { records } = await system.cases.load(['1461:case:BN-2026-000002'], everywhere, call());
    expect(records[0]).toEqual({
      owner: { tenant: '1461', authority: 'byggnadsnamnden' },
      record: {
        id: '1461:case:BN-2026-000002',
        diaryNumber: 'BN 2026/2',
        title: 'Strandskyddsdispens',
        authority: { id: '1461:authority:byggnadsnamnden' },
        status: 'ON_HOLD',
        caseType: 'Strandskydd',
        openedOn: '2026-06-08',
        closedOn: null,
        handler: 'anka01',
        reference: { id: '1461:case-reference:BN 2026/2' },
        handledBy: { id: '1461:handler:anka01' },
        place: { id: '1461:property-place:ASSAREBYN 1:2' },
        property: { id: '1461:property:ASSAREBYN 1:2' },
      },
      facts: { subjects: ['198502020001'], confidentiality: null, marking: 'NONE' },
    });
  });

  it('about many properties cost one call for each connection, and each property has its own', async () => {
    const parents = [
      '1461:property:ASSAREBYN 1:2',
      '1438:property:ASSAREBYN 1:4',
      '1461:property:OTHER 1:1',
      'x',
    ];
    const slice = { first: 11, after: null };
    const { records } = await system.cases.related('property', parents, {}, slice, everywhere, call());
    const about = (name: string) =>
      listing(system, (each) => each.propertyDesignation === name).slice(0, slice.first);
    expect(records.map(ids)).toEqual([
      about('MELLERUD ASSAREBYN 1:2'),
      about('DALS-ED ASSAREBYN 1:4'),
      [],
      [],
    ]);
    expect(records[0]).toHaveLength(11);
    expect(
      system
        .heard()
        .map((each) => `${each.municipality} ${each.what}`)
        .sort(),
    ).toEqual(['1438 errands/by-property', '1461 errands/by-property', '1492 errands/by-property']);
  });

  it('about a property come page by page as in one listing, by status too', async () => {
    const parent = '1461:property:ASSAREBYN 1:2';
    const paged: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const slice = { first: 3, after };
      const { records } = await system.cases.related(
        'property',
        [parent],
        { status: 'ON_HOLD' },
        slice,
        scope(['1461']),
        call(),
      );
      paged.push(...ids(records[0] ?? []));
      const last = records[0]?.at(-1);
      if (!last) break;
      after = system.cases.sortKey(last.record);
    }
    expect(paged).toEqual(
      listing(
        system,
        (each) => each.propertyDesignation === 'MELLERUD ASSAREBYN 1:2' && each.status === 'Vilande',
      ),
    );
    expect(paged.length).toBeGreaterThan(6);
  });
});
