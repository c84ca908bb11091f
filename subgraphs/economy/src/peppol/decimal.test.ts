import { describe, expect, it } from '@jest/globals';
import { add, compare, decimalsOf, hundredths, multiply, near, parseDecimal, subtract } from './decimal.ts';

const d = (text: string) => parseDecimal(text)!;

describe('decimal', () => {
  it.each([
    '',
    '.',
    '1.',
    '.5',
    '1,5',
    '1e3',
    ' 1',
    '--1',
    '0x1',
    '1'.repeat(19),
    `1.${'1'.repeat(13)}`,
    'NaN',
  ])('is not %j', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('reckons exactly where floats do not', () => {
    expect(compare(add(d('0.1'), d('0.2')), d('0.3'))).toBe(0);
    expect(compare(multiply(d('1.1'), d('1.1')), d('1.21'))).toBe(0);
    expect(compare(subtract(d('-0.05'), d('0.1')), d('-0.150'))).toBe(0);
    expect(compare(d('9007199254740993'), d('9007199254740992'))).toBe(1);
    expect(near(d('1.00'), d('1.02'), d('0.02'))).toBe(true);
    expect(near(d('1.03'), d('1'), d('0.02'))).toBe(false);
  });

  it('counts the decimals that count', () => {
    expect(['1', '1.50', '1.000', '0.125', '-0.10'].map((each) => decimalsOf(d(each)))).toEqual([
      0, 1, 0, 3, 1,
    ]);
  });

  it('gives hundredths of what has no more, and can be summed exactly', () => {
    expect(['1', '-1.5', '12.3400', '+0.01'].map((each) => hundredths(d(each)))).toEqual([
      100, -150, 1234, 1,
    ]);
    expect(hundredths(d('0.001'))).toBeNull();
    expect(hundredths(d('10000000000.00'))).toBe(1_000_000_000_000);
    expect(hundredths(d('-10000000000.01'))).toBeNull();
  });
});
