import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ErmsCase, ermsFile, ermsRecord } from '../../test/erms.ts';
import { type ExportStoreUnderTest, exportStore } from '../../test/export-import.ts';

let store: ExportStoreUnderTest;
beforeEach(() => {
  store = exportStore();
});
afterEach(() => store.close());

const numbers = (): unknown[] =>
  store.database
    .prepare('SELECT number FROM exported_case ORDER BY number')
    .all()
    .map((row) => row.number);
const one = (given: Partial<ErmsCase>): string =>
  ermsFile({ cases: [{ number: 'BN-2026-000001', ...given }] });
const checksum = `SHA-256 ${'ab'.repeat(32)}`;
const document = ermsRecord(
  'D-1',
  `<x:runningNumber>3</x:runningNumber><x:direction directionDefinition="incoming"/>
<x:dates><x:date dateType="received">2026-03-02T00:00:00</x:date></x:dates><x:additionalInformation>
<x:appendix name="a" path="a" fileFormat="application/pdf"/><x:ownElement><x:ownElement name="checksumma"><x:value>${checksum}</x:value></x:ownElement><x:ownElement name="storlek"><x:value>120</x:value></x:ownElement></x:ownElement></x:additionalInformation>`,
);

describe('an export', () => {
  it('is read whole, whatever prefix it uses', () => {
    const record = store.put(
      one({
        title: 'Bygglov &amp; skylt',
        property: 'Mellerud  Assarebyn 1:23',
        restriction: ['confidential', 'OSL 19 kap. 3 §', '2027-01-31'],
        parties: [
          { name: 'Bygg AB', number: '556000-0001' },
          { name: 'Bo Ek', number: '19500101-0001' },
        ],
        records: document,
      }),
    );
    expect([record.outcome, record.period, record.problems]).toEqual(['IMPORTED', '2026-11-20', []]);
    expect(record.counts).toEqual({ cases: 1, documents: 1, decisions: 0, restricted: 1, publicEntries: 0 });
    expect(store.database.prepare('SELECT * FROM exported_case').get()).toMatchObject({
      diary_number: 'BN 2026/1',
      title: 'Bygglov & skylt',
      authority: 'byggnadsnamnden',
      status: 'OPEN',
      opened_on: '2026-03-02',
      property: 'MELLERUD ASSAREBYN 1:23',
      restrictions: JSON.stringify([
        { type: 'CONFIDENTIAL', paragraph: 'OSL 19 kap. 3 §', from: null, until: '2027-01-31' },
      ]),
      confidentiality: 3,
      subjects: '["195001010001"]',
      marking: 'UNKNOWN',
    });
    expect(store.database.prepare('SELECT * FROM exported_document').get()).toMatchObject({
      id: 'D-1',
      case_number: 'BN-2026-000001',
      number: 3,
      direction: 'INCOMING',
      registered_on: '2026-03-02',
      media_type: 'application/pdf',
      size: 120,
      checksum_algorithm: 'SHA-256',
      checksum: 'ab'.repeat(32),
      confidentiality: 3,
    });
    expect(store.database.prepare('SELECT as_of, import FROM export').get()).toEqual({
      as_of: '2026-11-20T02:00:00+01:00',
      import: 1,
    });
  });

  it('takes the place of the one before, whole: what it lacks is gone', () => {
    store.put(ermsFile({ cases: [{ number: 'BN-2026-000001' }, { number: 'KS-2026-000001' }] }));
    store.put(ermsFile({ cases: [{ number: 'KS-2026-000002' }] }), { tenant: '1461' });
    expect(numbers()).toEqual(['KS-2026-000002']);
  });

  it('made later stands, in whatever order the files come', () => {
    const later = ermsFile({ madeAt: '2026-11-21T02:00:00', cases: [{ number: 'BN-2026-000002' }] });
    expect(store.put(later, { name: 'b.xml' }).outcome).toBe('IMPORTED');
    const earlier = store.put(one({}), { name: 'a.xml' });
    expect([earlier.outcome, earlier.problems[0]?.rule]).toEqual(['REFUSED', 'EXPORT_OLDER']);
    expect(numbers()).toEqual(['BN-2026-000002']);
  });

  it('that says it was made in a time to come does not keep the next one out', () => {
    const ahead = store.put(one({}).replace('2026-11-20T02', '9026-11-20T02'), { name: 'a.xml' });
    expect(ahead.problems.map(({ rule }) => rule)).toEqual(['TIME_AHEAD']);
    const asOf = store.database.prepare('SELECT made_at FROM export').get()!.made_at as number;
    expect(Math.abs(asOf - Date.now())).toBeLessThan(60_000);
  });

  const refused: ReadonlyArray<readonly [rule: string, line: number, text: string]> = [
    [
      'ORGANISATION_OTHER',
      3,
      ermsFile({ organisation: '212000-1587', cases: [{ number: 'BN-2026-000009' }] }),
    ],
    ['NO_CASES', 0, ermsFile({ cases: [] })],
    ['NO_CASES', 0, ermsFile({ cases: [{ number: 'XX-2026-000001' }] })],
    ['ROOT_UNKNOWN', 1, '<erms/>'],
    ['XML_DOCTYPE', 2, one({}).replace('<x:erms ', '<!DOCTYPE x>\n<x:erms ')],
    ['XML_UNFINISHED', 18, one({}).replace('</x:aggregations></x:erms>', '')],
    ['XML_NOT_WELL_FORMED', 12, one({}).replace('</x:title>', '</x:titel>')],
  ];
  it.each(refused)('is refused by %s and leaves what stood before', (rule, line, text) => {
    store.put(ermsFile({ cases: [{ number: 'KS-2025-000001' }] }), { name: 'before.xml' });
    const record = store.put(text);
    expect([record.outcome, record.problems.at(-1)?.rule]).toEqual(['REFUSED', rule]);
    expect(record.problems.at(-1)?.line).toBe(line);
    expect(numbers()).toEqual(['KS-2025-000001']);
  });

  const told: ReadonlyArray<readonly [rule: string, text: string, at: string | null, left: number]> = [
    ['CASE_WITHOUT_NUMBER', one({}).replace('ärendenummer', 'annat'), 'aggregation systemIdentifier', 0],
    ['REGISTER_UNKNOWN', one({}).replace('>BN<', '>SN<'), 'aggregation systemIdentifier', 0],
    ['DATE_MISSING', one({}).replace('"opened"', '"sent"'), 'aggregation systemIdentifier', 0],
    ['DATE_MALFORMED', one({ openedOn: '2026-02-30' }), '2026-02-30', 0],
    ['STATUS_UNKNOWN', one({ status: 'prepared' }), 'prepared', 1],
    ['VALUE_TOO_LONG', one({ title: 'x'.repeat(4_001) }), 'xxxx', 1],
    ['PROPERTY_UNREADABLE', one({ property: 'vid ån' }), 'vid ån', 1],
    ['RELATION_DANGLING', one({ relatedTo: 'id-nobody' }), 'id-nobody', 1],
    ['RESTRICTION_TYPE_UNKNOWN', one({ restriction: ['hemlig', 'OSL 1 kap.'] }), 'hemlig', 1],
    ['RESTRICTION_WITHOUT_REGULATION', one({ restriction: ['gdpr', ' '] }), 'gdpr', 1],
    ['RELEASE_UNKNOWN', one({ released: 'ärende allt' }), 'allt', 1],
    ['RELEASE_WITHOUT_PUBLIC_TITLE', one({ released: 'ärende ärendemening' }), 'ärendemening', 1],
    ['DOCUMENT_WITHOUT_ID', one({ records: document.replace('"D-1"', '"D 1"') }), '"D 1"', 1],
    [
      'DOCUMENT_REPEATED',
      one({ records: `${document}\n${document.replace('Ansökan D', 'Andra')}` }),
      'Andra',
      1,
    ],
    ['NUMBER_MALFORMED', one({ records: document.replace('>120<', '>stor<') }), '>stor<', 1],
    ['CHECKSUM_MALFORMED', one({ records: document.replace('SHA-256', 'MD5') }), 'MD5', 1],
    ['VALUE_UNKNOWN', one({ records: document.replace('"digital"', '"digitial"') }), 'digitial', 1],
    ['TIME_MISSING', one({}).replace('2026-11-20T02:00:00', 'i natt'), 'control', 1],
    ['ORGANISATION_MISSING', one({}).replace('"organisationsnummer"', '"arkivbildare"'), 'control', 1],
    [
      'CASE_REPEATED',
      ermsFile({
        cases: [{ number: 'BN-2026-000001' }, { number: 'BN-2026-000001', title: 'Igen' }],
      }).replace(
        'id-BN-2026-000001" aggregationType="caseFile">\n<x:objectId>BN 2026/1</x:objectId>\n<x:extraId extraIdType="diarium">BN</x:extraId>\n<x:extraId extraIdType="ärendenummer">BN-2026-000001</x:extraId>\n<x:title>Igen',
        'second" aggregationType="caseFile">\n<x:objectId>BN 2026/1</x:objectId>\n<x:extraId extraIdType="diarium">BN</x:extraId>\n<x:extraId extraIdType="ärendenummer">BN-2026-000001</x:extraId>\n<x:title>Igen',
      ),
      '"second"',
      1,
    ],
  ];
  it.each(told)('is told of by %s, with the line', (rule, text, at, left) => {
    const record = store.put(
      text.replace('</x:aggregations>', `${left === 0 ? another : ''}</x:aggregations>`),
    );
    expect(record.outcome).toBe('IMPORTED');
    const line = text.split('\n').findIndex((each) => each.includes(at!)) + 1;
    expect(record.problems.map((each) => [each.rule, each.line])).toContainEqual([rule, line]);
    expect(numbers()).toEqual(left === 0 ? ['KS-2026-000009'] : ['BN-2026-000001']);
    // Nothing of the file is quoted: operations staff read this, and they may not read what the file holds.
    for (const { message } of record.problems)
      expect(message).not.toMatch(/BN-2026|hemlig\b|digitial|Ansökan/);
  });
  const another = ermsFile({ cases: [{ number: 'KS-2026-000009' }] }).match(
    /<x:aggregation .*<\/x:aggregation>/s,
  )![0];
});
