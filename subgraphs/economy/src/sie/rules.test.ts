import { describe, expect, it } from '@jest/globals';
import { collect } from '../testing/collect.ts';
import { bytesOf, ledgerLines } from '../testing/write-sie.ts';
import { type SieRule, sieRules } from './rules.ts';

/** Lines at the end of a sound file, the rule that they break, and how many vouchers and rows are left. */
const broken: ReadonlyArray<readonly [SieRule, readonly string[], { vouchers?: number; rows?: number }]> = [
  ['UNFINISHED', ['#VER A 1 20260105', '{', '#TRANS 1930 {} 1.00'], {}],
  ['UNFINISHED', ['#VER A 1 20260105'], {}],
  ['KSUMMA_UNFINISHED', ['#KSUMMA', '#KONTO 1930 Bank'], {}],
  ['KSUMMA_WRONG', ['#KSUMMA', '#KONTO 1930 Bank', '#KSUMMA 1'], {}],
  ['KSUMMA_WRONG', ['#KSUMMA', '#KONTO 1930 Bank', '#KSUMMA'], {}],
  ['KSUMMA_PASSED', ['#KSUMMA', '#KSUMMA 0', '#KONTO 1930 Bank'], {}],
  ['KSUMMA_NOT_BEGUN', ['#KSUMMA 4711'], {}],
  [
    'VOUCHER_DATE',
    ['#VER A 1 20260230', '{', '#TRANS 1930 {} 0', '}', '#VER A 2 20260201', '{', '#TRANS 1930 {} 0', '}'],
    { vouchers: 1, rows: 1 },
  ],
  [
    'LINE_TOO_LONG',
    [`#KONTO 1930 ${'x'.repeat(70_000)}`, '#VER A 2 20260201', '{', '#TRANS 1930 {} 0', '}'],
    { vouchers: 1, rows: 1 },
  ],
  ['NOT_A_RECORD', ['<html>', '#VER A 2 20260201', '{', '#TRANS 1930 {} 0', '}'], { vouchers: 1, rows: 1 }],
  ['FIELD_MISSING', ['#KONTO'], {}],
  [
    'FIELD_MISSING',
    ['#VER A 1 20260105', '{', '#TRANS 1930 {}', '#TRANS 1930 {} 0', '}'],
    { vouchers: 1, rows: 1 },
  ],
  ['FIELD_MISSING', ['#PBUDGET 0 202601'], {}],
  ['FIELD_MISSING', ['#UB 0'], {}],
  [
    'AMOUNT_INVALID',
    ['#VER A 1 20260105', '{', '#TRANS 1930 {} 1,00', '#TRANS 1930 {} 0', '}'],
    { vouchers: 1, rows: 1 },
  ],
  ['PERIOD_INVALID', ['#PBUDGET 0 202613 4600 {} 1'], {}],
  ['ROW_OUTSIDE_VOUCHER', ['#TRANS 1930 {} 1.00'], {}],
  ['BRACE_STRAY', ['}'], {}],
  ['BRACE_STRAY', ['{', '#VER A 2 20260201', '{', '#TRANS 1930 {} 0', '}'], { vouchers: 1, rows: 1 }],
  ['BRACE_STRAY', ['#VER A 2 20260201', '{', '{', '#TRANS 1930 {} 0', '}'], { vouchers: 1, rows: 1 }],
  ['UNFINISHED', ['#NYTT', '{', '#TRANS 1930 {} 0'], {}],
  ['CONTROL_CHARACTER', ['#KONTO 1930 "Ba\x07nk"'], {}],
  ['QUOTE_UNFINISHED', ['#KONTO 1930 "Bank'], {}],
  ['OBJECTS_INVALID', ['#VER A 1 20260105', '{', '#TRANS 1930 {1} 0', '}'], { vouchers: 1, rows: 1 }],
  ['OBJECTS_INVALID', ['#VER A 1 20260105', '{', '#TRANS 1930 0', '}'], { vouchers: 1, rows: 1 }],
  ['FORMAT_UNKNOWN', ['#FORMAT UTF-8'], {}],
  ['DATE_INVALID', ['#GEN igår'], {}],
  ['DATE_INVALID', ['#RAR -1 "" ""'], {}],
  [
    'VOUCHER_NOT_CLOSED',
    ['#VER A 1 20260105', '{', '#TRANS 1930 {} 0', '#VER A 2 20260105', '{', '#TRANS 1930 {} 0', '}'],
    { vouchers: 2, rows: 2 },
  ],
  ['VOUCHER_EMPTY', ['#VER A 1 20260105', '{', '}'], { vouchers: 1 }],
  ['VOUCHER_UNBALANCED', ['#VER A 1 20260105', '{', '#TRANS 1930 {} 0.01', '}'], { vouchers: 1, rows: 1 }],
  ['RTRANS_ALONE', ['#VER A 1 20260105', '{', '#RTRANS 1930 {} 0', '}'], { vouchers: 1, rows: 1 }],
  ['ACCOUNT_UNTYPED', ['#KTYP 1930 X'], {}],
];

/** Told by the import, which knows the configuration and the store. */
const ofTheImport: ReadonlySet<SieRule> = new Set([
  'WRONG_TYPE',
  'YEAR_MISSING',
  'OTHER_ORGANISATION',
  'OTHER_CURRENCY',
  'OLDER_EXPORT',
  'DUPLICATE',
  'TOO_MANY_CODES',
  'SUM_TOO_LARGE',
  'BUDGET_DIMENSION',
  'BUDGET_REPEATED',
  'VOUCHER_UNNUMBERED',
  'VOUCHER_REPEATED',
  'VOUCHER_OUTSIDE_YEAR',
  'ACCOUNT_UNDECLARED',
  'ACCOUNT_UNGROUPED',
  'OBJECT_UNDECLARED',
  'SUPPLIER_AMBIGUOUS',
]);

describe('a breach of', () => {
  it.each(broken)(
    '%s by %j is told with its line, and takes no more than the rule says',
    (rule, lines, left) => {
      const { problems, vouchers, outcome } = collect([bytesOf(ledgerLines({ tail: lines }))]);
      expect(problems.map((each) => each.rule)).toEqual([rule]);
      const [problem] = problems;
      expect(problem!.line).toBeGreaterThan(8);
      expect(problem!.file).toBe('TEST.SE');
      expect(problem!.severity).toBe(sieRules[rule].takes === 'NOTHING' ? 'WARNING' : 'ERROR');
      expect(outcome.refused === null).toBe(sieRules[rule].takes !== 'FILE');
      if (sieRules[rule].takes === 'FILE') return;
      expect(vouchers).toHaveLength(left.vouchers ?? 0);
      expect(vouchers.flatMap((each) => each.rows)).toHaveLength(left.rows ?? 0);
    },
  );

  it.each([
    ['an HTML page under a SIE name', '<!DOCTYPE html>\n<html><body>404</body></html>\n'],
    ['an empty file', ''],
    ['a file of blank lines', '\r\n \r\n'],
    ['a file without its flag', '#PROGRAM x\r\n#FORMAT PC8\r\n'],
    ['a brace', '{\r\n'],
    ['UTF-16', '\xff\xfe#\0F\0L\0A\0'],
  ])('NOT_SIE by %s refuses it', (_, text) => {
    const { outcome, vouchers } = collect([Buffer.from(text, 'latin1')]);
    expect(outcome.refused?.rule).toBe('NOT_SIE');
    expect(vouchers).toEqual([]);
  });

  it('CHARACTER_LOST is told for each line that holds U+FFFD', () => {
    const lines = ledgerLines({ tail: ['#KONTO 1930 B\ufffdnk', '#KONTO 1940 Bänk', '#KONTO 1950 \ufffd'] });
    const { problems } = collect([bytesOf(lines, 'utf8')]);
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['ENCODING_UTF8', 0],
      ['CHARACTER_LOST', 9],
      ['CHARACTER_LOST', 11],
    ]);
  });

  it('any rule is shown here or by the import', () => {
    const here = new Set<SieRule>([
      ...broken.map(([rule]) => rule),
      'NOT_SIE',
      'ENCODING_UTF8',
      'CHARACTER_LOST',
    ]);
    const all = Object.keys(sieRules) as SieRule[];
    expect(all.filter((rule) => !here.has(rule) && !ofTheImport.has(rule))).toEqual([]);
  });

  it('a rule never repeats the text of a voucher, which may name a person', () => {
    const lines = ledgerLines({
      tail: [
        '#VER A 1 x "Anna Andersson"',
        '{',
        '#TRANS 1930 {} 1,0 "" "Anna Andersson"',
        '}',
        '#TRANS 1 {} 1 "" Anna',
      ],
    });
    expect(JSON.stringify(collect([bytesOf(lines)]).problems)).not.toContain('Anna');
  });
});
