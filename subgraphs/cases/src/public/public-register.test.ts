import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ErmsCase, ermsFile, ermsRecord } from '../../test/erms.ts';
import { type ExportStoreUnderTest, exportStore } from '../../test/export-import.ts';

let store: ExportStoreUnderTest;
beforeEach(() => {
  store = exportStore();
});
afterEach(() => store.close());

const unprotected = { name: 'Bo Ek', number: '195001010001', protected: false };
const all = 'ärende ärendemening fastighet parter';
const plain: ErmsCase = {
  number: 'BN-2026-000001',
  title: 'INTERN',
  publicTitle: 'Bygglov för garage',
  property: 'MELLERUD ASSAREBYN 1:23',
  parties: [unprotected],
};

function entries(...cases: readonly Partial<ErmsCase>[]) {
  store.put(
    ermsFile({
      cases: cases.map((each, index) => ({ ...plain, number: `BN-2026-00000${index + 1}`, ...each })),
    }),
  );
  return store.database.prepare('SELECT * FROM public_entry').all();
}

describe('the public register', () => {
  it('holds what is released, each part by its own word, and nothing without a word', () => {
    const empty = { title: null, case_type: null, property: null, parties: '[]' };
    const title = { title: 'Bygglov för garage', case_type: 'Bygglov' };
    expect(entries({})).toEqual([]);
    expect(entries({ released: 'ärendemening parter' })).toEqual([]);
    expect(entries({ released: 'ärende' })).toMatchObject([{ ...empty, registered_on: '2026-03-02' }]);
    expect(entries({ released: 'ärende ärendemening' })).toMatchObject([{ ...empty, ...title }]);
    expect(entries({ released: 'ärende fastighet' })).toMatchObject([{ ...empty, property: plain.property }]);
    expect(entries({ released: all })).toMatchObject([
      { ...title, property: plain.property, parties: '[{"role":"Sökande","name":"Bo Ek"}]' },
    ]);
  });

  it('shows the internal title of no case at all', () => {
    const shown = entries({ released: all }, { released: all, publicTitle: '' });
    expect(shown).toHaveLength(2);
    expect(JSON.stringify(shown)).not.toMatch(/intern/i);
  });

  const restricted: ReadonlyArray<readonly [what: string, given: Partial<ErmsCase>, shown: unknown[]]> = [
    ['not released', { released: '' }, []],
    ['released by its public title', { released: 'ärende ärendemening' }, [{ title: 'Bygglov för garage' }]],
    [
      'released with everything',
      { released: all },
      [{ title: 'Bygglov för garage', property: null, parties: '[]', case_type: null }],
    ],
    ['released without a title', { released: 'ärende parter' }, []],
    ['released by a title that is missing', { released: all, publicTitle: '' }, []],
    ['of a type that nobody knows', { released: all, restriction: ['hemlig', 'OSL'] }, []],
    [
      'about personal data',
      { released: all, restriction: ['gdpr', 'GDPR'] },
      [{ property: null, parties: '[]' }],
    ],
    [
      'ended before the export',
      { released: all, restriction: ['confidential', 'OSL', '2026-11-19'] },
      [{ property: plain.property }],
    ],
    [
      'ending on its day',
      { released: all, restriction: ['confidential', 'OSL', '2026-11-20'] },
      [{ property: null }],
    ],
    [
      'ending on no day',
      { released: all, restriction: ['confidential', 'OSL', '2026-02-30'] },
      [{ property: null }],
    ],
  ];
  it.each(restricted)('of a restricted case, %s, holds no more than it should', (_what, given, shown) => {
    expect(entries({ restriction: ['confidential', 'OSL 19 kap. 3 §'], ...given })).toMatchObject(shown);
  });

  it('holds no case of somebody protected, or of whom nobody knows', () => {
    const people: ReadonlyArray<readonly [boolean | undefined, string | undefined, number]> = [
      [true, '195001010001', 0],
      [undefined, '195001010001', 0],
      [undefined, undefined, 0],
      // A sole trader's organisation number is a personal number: a month stands where a firm has 2 or more.
      [undefined, '5001010001', 0],
      [true, '5560000001', 0],
      [undefined, '5560000001', 1],
      [false, '195001010001', 1],
    ];
    for (const [marked, number, count] of people) {
      const party = {
        name: 'Någon',
        ...(number && { number }),
        ...(marked !== undefined && { protected: marked }),
      };
      expect([marked, number, entries({ released: all, parties: [unprotected, party] }).length]).toEqual([
        marked,
        number,
        count,
      ]);
    }
  });

  it('knows a case by an id that says nothing of its number, and keeps it from night to night', () => {
    const first = entries({ released: all }, { released: all }, { released: all }).map((each) =>
      String(each.id),
    );
    expect(new Set(first).size).toBe(3);
    for (const id of first) expect(id).toMatch(/^1461:public-entry:[a-z2-7]{26}$/);
    expect(JSON.stringify(entries({ released: all }, { released: all }))).not.toMatch(/000001|2026\/1|id-BN/);
    const again = store.database
      .prepare('SELECT id FROM public_entry')
      .all()
      .map((each) => each.id);
    expect(first).toEqual(expect.arrayContaining(again));
    // The same number of another municipality is another case.
    store.put(ermsFile({ organisation: '212000-1587', cases: [{ ...plain, released: all }] }), {
      tenant: '1492',
    });
    const other = store.database.prepare("SELECT id FROM public_entry WHERE tenant = '1492'").get()!
      .id as string;
    expect(first.map((id) => id.slice(5))).not.toContain(other.slice(5));
  });

  it('has nothing of what is withheld in its table, in any column', () => {
    entries(
      { released: '', title: 'Hemligt ett', publicTitle: 'Dolt ett', property: 'MELLERUD DOLD 1:1' },
      { released: 'ärende', title: 'Hemligt två', publicTitle: 'Dolt två', subject: 'Dold' },
      {
        released: all,
        title: 'Hemligt tre',
        restriction: ['confidential', 'OSL 21:3'],
        property: 'MELLERUD DOLD 2:2',
        parties: [{ ...unprotected, name: 'Dold Ek' }],
        subject: 'Dold',
        records: ermsRecord('DOLD-1', ''),
      },
    );
    const table = JSON.stringify(store.database.prepare('SELECT * FROM public_entry').all());
    expect(table).toContain('Bygglov för garage');
    expect(table).not.toMatch(/hemligt|dol[dt]|OSL/i);
  });
});
