import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAmount } from './amount.ts';

describe('an amount in SIE', () => {
  it('is read exactly, as BigInt reckons it from the written decimals', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.bigInt({ min: 0n, max: 90_000_000_000_000n - 1n }),
        fc.constantFrom('', '.0', '.5', '.05', '.50', '.99'),
        (negative, kronor, decimals) => {
          const ore = kronor * 100n + BigInt(decimals.slice(1).padEnd(2, '0') || '0');
          const text = `${negative ? '-' : ''}${kronor}${decimals}`;
          expect(BigInt(parseAmount(text)!)).toBe(negative ? -ore : ore);
        },
      ),
    );
  });

  it.each(['', '-', '+1', '1,5', '1.234', '1 000', '1e3', '.5', '1.2.3', 'NaN', '٣', '--1', '0x1'])(
    'is not %j',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  it('is refused where it could not be exact', () => {
    expect(parseAmount('90071992547409.91')).toBe(Number.MAX_SAFE_INTEGER);
    expect(parseAmount('90071992547409.92')).toBeNull();
    expect(parseAmount('9'.repeat(400))).toBeNull();
  });

  it('has one zero', () => {
    expect(Object.is(parseAmount('-0.00'), 0)).toBe(true);
  });

  it('is never anything but an integer or null, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parseAmount(text);
        expect(amount === null || Number.isSafeInteger(amount)).toBe(true);
      }),
    );
  });
});
