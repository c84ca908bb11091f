import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { days, hours, paxFile } from '../../test/pax.ts';
import { type TimeStoreUnderTest, timeStore } from '../../test/time-store.ts';

const people = [
  { number: '1', personNumber: '198001011234' },
  { number: '2', personNumber: '820202-1234', extent: '50,00', from: '2026-10-15' },
];

describe('A month’s file of time and absence', () => {
  let store: TimeStoreUnderTest;
  beforeEach(() => {
    store = timeStore();
  });
  afterEach(() => store.close());
  const rows = (sql: string) =>
    store.database
      .prepare(sql)
      .all()
      .map((row) => Object.values(row).join(' '));
  const told = (...args: Parameters<TimeStoreUnderTest['put']>) => {
    const { outcome, problems } = store.put(...args);
    return [outcome, ...problems.map(({ rule, line }) => `${rule} ${line}`)];
  };

  it('gives employments and absence, and leaves pay where it was', () => {
    const absences = [
      // October 2026 has 22 weekdays, and begins on a Thursday.
      { number: '1', code: 'SJK', when: days('2026-10-01', '2026-10-06', '25.00') },
      { number: '2', code: 'VAB', when: hours('2026-10-20', '4,00') },
      { number: '1', code: 'ÖT1', when: hours('2026-10-20', '2.00') },
    ];
    expect(told(paxFile({ people, absences }))).toEqual(['IMPORTED', 'PERSON_NUMBER_SHORT 12']);
    expect(
      rows(
        'SELECT number, person_number, first, extent, unit, planned, absent FROM employment ORDER BY number',
      ),
    ).toEqual([
      '1 198001011234 2020-01-01 10000 311 17600 800',
      // Twelve weekdays of four hours.
      '2 198202021234 2026-10-15 5000 311 4800 400',
    ]);
    expect(rows('SELECT number, code, kind, first, last, hours, extent FROM absence ORDER BY n')).toEqual([
      '1 SJK ILLNESS 2026-10-01 2026-10-06  2500',
      '2 VAB CARE_OF_CHILD 2026-10-20 2026-10-20 400 ',
    ]);
    store.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const tables = rows("SELECT name FROM sqlite_schema WHERE type = 'table'");
    for (const table of tables)
      for (const row of rows(`SELECT * FROM ${table}`)) expect(row).not.toMatch(/48123|4812345/);
  });

  it('takes the place of what was said of the month before, and of no other month', () => {
    store.put(paxFile({ people }), { name: 'PAX-2026-09.xml' });
    store.put(paxFile({ people, absences: [{ number: '1', code: 'KOM', when: hours('2026-10-05', '8') }] }));
    store.put(paxFile({ people: people.slice(0, 1) }), { name: 'corrected-202610.xml' });
    expect(rows('SELECT period, number FROM employment ORDER BY period, number')).toEqual([
      '2026-09 1',
      '2026-09 2',
      '2026-10 1',
    ]);
    expect(rows('SELECT * FROM absence')).toEqual([]);
  });

  it('is of the month before the day that it was written, where its name does not say', () => {
    store.put(paxFile({ people, date: '2026-09-01T05:00:00.123456789+02:00[Europe/Stockholm]' }), {
      name: 'lon.xml',
    });
    expect(rows('SELECT DISTINCT period FROM employment')).toEqual(['2026-08']);
  });

  it.each([
    ['UTF-8 that is not declared', '', 'utf-8'],
    ['ISO-8859-1', '<?xml version="1.0" encoding="ISO-8859-1"?>', 'latin1'],
    ['UTF-8 with a mark', '\ufeff<?xml version="1.0" encoding="UTF-8"?>', 'utf-8'],
  ])('is read in %s', (_what, declaration, encoding) => {
    store.put(iconv.encode(paxFile({ people, declaration }).trimStart(), encoding));
    expect(rows('SELECT DISTINCT family_name FROM employment')).toEqual(['Åkesson']);
  });

  it('loses by a flaw what is flawed, and tells where', () => {
    const absences = [
      { number: '9', code: 'SJK', when: hours('2026-10-01', '8') },
      { number: '1', code: 'SJUK', when: hours('2026-10-01', '8') },
      { number: '1', code: 'SJK', when: '<datum>2026-02-30</datum><timmar>8</timmar>' },
      { number: '1', code: 'SJK', when: hours('2026-10-01', 'åtta') },
      { number: '1', code: 'KOM', when: hours('2026-10-07', '8') },
      { number: '1', code: 'KOM', when: hours('2026-10-07', '-8') },
    ];
    const some = [people[0]!, people[0]!, { number: 'Anna Andersson' }, { number: '3', personNumber: '12' }];
    expect(told(paxFile({ people: some, absences }))).toEqual([
      'IMPORTED',
      'CODE_UNKNOWN 6',
      'DATE_MALFORMED 7',
      'TIME_MISSING 7',
      'DECIMAL_MALFORMED 8',
      'TIME_MISSING 8',
      'NUMBER_REPEATED 15',
      'NUMBER_MISSING 16',
      'PERSON_NUMBER_MALFORMED 17',
      'EMPLOYMENT_UNKNOWN 5',
    ]);
    expect(rows('SELECT sum(hours), count(*) FROM absence')).toEqual(['0 2']);
  });

  it.each([
    [
      'of another municipality',
      paxFile({ people, organisationNumber: '212000-1587' }),
      'ORGANISATION_OTHER 3',
    ],
    ['without anybody', paxFile({ people: [] }), 'NO_PEOPLE 1'],
    ['of another kind', '<agd/>', 'ROOT_UNKNOWN 1'],
    ['that is cut', paxFile({ people }).slice(0, -30), 'XML_UNFINISHED 9'],
    [
      'that declares its own entities',
      `<!DOCTYPE paxml [<!ENTITY a "b">]>${paxFile({ people, declaration: '' })}`,
      'XML_DOCTYPE 1',
    ],
  ])('%s is refused whole, and what stood before stands', (_what, text, rule) => {
    store.put(paxFile({ people }));
    const [outcome, ...problems] = told(text, { name: 'again-2026-10.xml' });
    expect([outcome, problems.at(-1)]).toEqual(['REFUSED', rule]);
    expect(rows('SELECT count(*) FROM employment')).toEqual(['2']);
  });

  it('tells nothing of anybody in what it tells of a flaw', () => {
    const some = [{ number: 'Anna Andersson', personNumber: '198001011234x', extent: 'hemligt' }];
    const { problems } = store.put(paxFile({ people: [...people, ...some] }));
    expect(JSON.stringify(problems)).not.toMatch(/Anna|19800101|hemligt/);
  });
});
