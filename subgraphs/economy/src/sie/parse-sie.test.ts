import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { collect } from '../testing/collect.ts';
import { bytesOf, ledgerLines, record } from '../testing/write-sie.ts';

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url));

describe('the municipal sample with a checksum', () => {
  const bytes = sample('kommun-exempel-4I.SI');

  it('agrees with its #KSUMMA', () => {
    const { outcome, problems } = collect([bytes]);
    expect(outcome.refused).toBeNull();
    expect(problems).toEqual([]);
  });

  it('is refused when one byte of a field is another', () => {
    const changed = Buffer.from(bytes);
    changed[bytes.indexOf('Skoltaxi')] = 'K'.charCodeAt(0);
    expect(collect([changed]).outcome.refused).toMatchObject({ rule: 'KSUMMA_WRONG', severity: 'ERROR' });
  });

  it('agrees still when only what does not count is another: separators and line ends', () => {
    const text = iconv.decode(bytes, 'cp437').replaceAll('\r\n', '\n').replaceAll(' {', '\t  { ');
    expect(collect([iconv.encode(text, 'cp437')]).outcome.refused).toBeNull();
  });

  it('agrees when resaved as UTF-8, with a warning that it was', () => {
    const { outcome, problems, objects } = collect([Buffer.from(iconv.decode(bytes, 'cp437'), 'utf8')]);
    expect(outcome).toMatchObject({ refused: null, encoding: 'UTF-8' });
    expect(problems.map((each) => each.rule)).toEqual(['ENCODING_UTF8']);
    expect(objects).toContainEqual({ dimension: '6', code: 'P12', name: 'Ny hållplats "Ärr"' });
  });

  it('is read to the letter', () => {
    const { vouchers, objects, identifications } = collect([bytes]);
    expect(identifications[0]).toMatchObject({
      organisationNumber: '212000-1470',
      name: 'Bengtsfors kommun',
      generatedOn: '2026-11-23',
      years: [{ number: '0', from: '2026-01-01', to: '2026-12-31' }],
    });
    expect(objects[0]).toEqual({ dimension: '1', code: '40100', name: 'Utbildningsförvaltning' });
    expect(vouchers).toHaveLength(1);
    expect(vouchers[0]).toMatchObject({ series: 'LF', number: '1042', date: '2026-11-20', balanced: true });
    expect(vouchers[0]!.rows.map(({ amount, text }) => [amount, text])).toEqual([
      [1_250_000, 'Körning v 45'],
      [312_500, ''],
      [-1_562_500, 'Faktura 5"A"'],
    ]);
    expect(vouchers[0]!.rows[0]!.objects).toEqual(['1', '40100', '20', '6110', '21', '870']);
  });
});

describe("vendors' test files", () => {
  it('keep their backslashes, which mean nothing but before a quote', () => {
    const { vouchers, outcome } = collect([sample('FAKT.SI')]);
    expect(outcome.refused).toBeNull();
    expect(vouchers[0]!.rows.map((each) => each.amount)).toEqual([800_000, -160_000, -640_000]);
  });

  it('may leave the numbering to the receiver', () => {
    const { vouchers } = collect([sample('LON.SI')]);
    expect(vouchers[0]).toMatchObject({ series: '', number: '', balanced: true });
    expect(vouchers[0]!.rows).toHaveLength(8);
  });

  it('of type 1 hold balances that sum to zero with the result', () => {
    const { balances, outcome } = collect([sample('BL0001_typ1.SE')]);
    expect(outcome).toMatchObject({ refused: null, identification: { type: '1' } });
    const opening = balances.filter((each) => each.kind === 'IB' && each.yearNumber === '0');
    expect(opening.reduce((sum, each) => sum + each.amount, 0)).toBe(0);
  });
});

describe('rows that were corrected', () => {
  const voucher = (...rows: string[]) =>
    collect([bytesOf(ledgerLines({ tail: ['#VER A 1 20260105 x', '{', ...rows, '}'] }))]);

  it('count once when #RTRANS is followed by its equal #TRANS', () => {
    const { vouchers, problems } = voucher(
      '#TRANS 1930 {} -100.00',
      '#RTRANS 4600 {1 "31101"} 100.00 20260105 "rätt" "" anna',
      '#TRANS 4600 {1 "31101"} 100.00 20260105 "rätt" "" anna',
    );
    expect(problems).toEqual([]);
    expect(vouchers[0]!.rows.map((each) => each.amount)).toEqual([-10_000, 10_000]);
    expect(vouchers[0]!.balanced).toBe(true);
  });

  it('count once, with a warning, when the equal #TRANS is missing', () => {
    const { vouchers, problems } = voucher('#RTRANS 4600 {} 100.00', '#TRANS 1930 {} -100.00');
    expect(problems.map((each) => each.rule)).toEqual(['RTRANS_ALONE']);
    expect(vouchers[0]!.rows).toHaveLength(2);
  });

  it('do not count when they were removed (#BTRANS)', () => {
    const { vouchers } = voucher('#BTRANS 4600 {} 100.00', '#TRANS 4610 {} 100.00', '#TRANS 1930 {} -100.00');
    expect(vouchers[0]!.rows.map((each) => each.account)).toEqual(['4610', '1930']);
  });
});

describe('what is tolerated without a word', () => {
  it.each([
    ['a label in lower case', ['#konto 1930 Bank']],
    ['an unknown label', ['#NYTT a b c', '#KONTO 1930 Bank']],
    ['an unknown label with rows of its own', ['#NYTT', '{', '#TRANS 1 {} 1', '}', '#KONTO 1930 Bank']],
    ['surplus fields', ['#KONTO 1930 Bank och mer därtill']],
    ['indentation, tabs and blank lines', ['', ' \t #KONTO\t1930   Bank  ', '   ']],
    ['a DOS end of file', ['#KONTO 1930 Bank', '\x1a']],
  ])('%s', (_, lines) => {
    const { problems, accounts, outcome } = collect([bytesOf(ledgerLines({ tail: lines }))]);
    expect(outcome.refused).toBeNull();
    expect(problems).toEqual([]);
    expect(accounts).toEqual([{ number: '1930', name: 'Bank' }]);
  });

  it('a block that opens on the voucher’s own line', () => {
    const lines = ledgerLines({ tail: ['#VER A 1 20260105 {', '#TRANS 1930 {} 0', '}'] });
    const { vouchers } = collect([bytesOf(lines)]);
    expect(vouchers[0]!.rows).toHaveLength(1);
  });

  it('a byte order mark', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf(ledgerLines({}), 'utf8')]);
    expect(collect([bytes]).outcome.refused).toBeNull();
  });
});

describe('dimensions', () => {
  it('come with what they stand below', () => {
    const lines = ledgerLines({
      tail: [record('#DIM', '20', 'Verksamhet'), record('#UNDERDIM', '2', 'Bärare', '1')],
    });
    expect(collect([bytesOf(lines)]).dimensions).toEqual([
      { number: '20', name: 'Verksamhet', above: null },
      { number: '2', name: 'Bärare', above: '1' },
    ]);
  });
});
