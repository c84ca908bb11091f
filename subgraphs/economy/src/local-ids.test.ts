import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plain, unplain, voucherLocal } from './local-ids.ts';
import { money } from './money.ts';
import { codeOfPart, keyPart } from './store/sort-keys.ts';

describe('the local part of a voucher’s id', () => {
  it('is as people write it', () => {
    expect(voucherLocal(2026, 'A', '123', null)).toBe('2026-A-123');
  });

  it('is of one voucher alone', () => {
    const part = fc.string({ maxLength: 6, unit: fc.constantFrom('A', '1', '-', '.', '~', 'å', ' ', '2') });
    fc.assert(
      fc.property(part, part, part, part, (series, number, otherSeries, otherNumber) => {
        fc.pre(series !== otherSeries || number !== otherNumber);
        const local = voucherLocal(2026, series, number, null);
        expect(local).not.toBe(voucherLocal(2026, otherSeries, otherNumber, null));
        expect(local).not.toBe(voucherLocal(2026, otherSeries, otherNumber, 7));
        expect(local).toMatch(/^[A-Za-z0-9.~-]+$/);
      }),
    );
  });

  it('gives codes back, also as parts of keys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unplain(plain(text))).toBe(text);
      }),
    );
    // A code holds no control characters: the reader made them spaces.
    const code = fc.string({ unit: 'grapheme' }).map((each) => each.replace(/\p{Cc}/gu, ' '));
    fc.assert(
      fc.property(code, code, (one, other) => {
        expect(codeOfPart(keyPart(one))).toBe(one);
        expect(keyPart(one) < keyPart(other)).toBe(one < other);
      }),
    );
  });
});

describe('money', () => {
  it('is a decimal string that BigInt reads back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (ore) => {
        const text = money(ore);
        expect(text).toMatch(/^-?\d+\.\d\d$/);
        expect(BigInt(text.replace('.', ''))).toBe(BigInt(ore));
      }),
    );
    expect(money(0)).toBe('0.00');
    expect(money(-5)).toBe('-0.05');
  });
});
