import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell } from './csv-cell.ts';

describe('a cell of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46 530 1', "'+46 530 1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    [' =1', "' =1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1+1', "'＝1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ])('that a spreadsheet would run is a text: %j', (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it('is a number where the value is one, also below nought', () => {
    expect([-1.5, 0, 1e21, true, null].map(csvCell)).toEqual(['-1.5', '0', '1e+21', 'true', '']);
  });

  it('reads back as what it was, and never begins a formula, whatever it is', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', ';', "'", 'a', 'å', '＝'),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (values) => {
        const [cells] = parse(`${values.map(csvCell).join(',')}\r\n`, {
          record_delimiter: '\r\n',
        }) as string[][];
        expect(cells).toHaveLength(values.length);
        cells!.forEach((cell, index) => {
          expect([values[index], `'${values[index]}`]).toContain(cell);
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
