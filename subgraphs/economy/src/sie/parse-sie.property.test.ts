import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { collect } from '../testing/collect.ts';
import { bytesOf, ledgerLines, record } from '../testing/write-sie.ts';
import { sieRules } from './rules.ts';

/** Characters of CP437 without control characters, in the words of a ledger and outside of them. */
const upper = iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, index) => 128 + index)), 'cp437');
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const text = fc
  .array(fc.constantFrom(...printable, ...upper), { maxLength: 20 })
  .map((each) => each.join(''))
  // Before a quote a backslash is its escape, and at the end of a field it cannot be told from one.
  .filter((each) => !each.includes('\\'));
const code = text.filter((each) => each.trim() !== '');
const ore = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const written = (amount: number) =>
  `${amount < 0 ? '-' : ''}${Math.floor(Math.abs(amount) / 100)}.${String(Math.abs(amount) % 100).padStart(2, '0')}`;
const row = fc.record({
  account: code,
  objects: fc.array(fc.tuple(code, code), { maxLength: 3 }).map((pairs) => pairs.flat()),
  amount: ore,
  text,
});
const voucher = fc.record({
  series: text,
  number: text,
  text,
  rows: fc.array(row, { minLength: 1, maxLength: 5 }),
});

describe('what is written', () => {
  it('is read again, whatever CP437 it holds and wherever the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(voucher, { maxLength: 5 }),
        fc.array(fc.tuple(code, text), { maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        (vouchers, accounts, size) => {
          const lines = ledgerLines({
            tail: [
              ...accounts.map(([number, name]) => record('#KONTO', number, name)),
              ...vouchers.flatMap(({ series, number, text: said, rows }) => [
                record('#VER', series, number, '20260105', said),
                '{',
                ...rows.map((each) =>
                  record('#TRANS', each.account, each.objects, written(each.amount), '', each.text),
                ),
                '}',
              ]),
            ],
          });
          const bytes = bytesOf(lines);
          const chunks: Uint8Array[] = [];
          for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
          const read = collect(chunks, 'CP437');
          expect(read.outcome.refused).toBeNull();
          expect(read.accounts).toEqual(accounts.map(([number, name]) => ({ number, name })));
          expect(
            read.vouchers.map(({ series, number, text: said, rows, balanced }) => ({
              series,
              number,
              text: said,
              balanced,
              rows: rows.map(({ account, objects, amount, text: each }) => ({
                account,
                objects,
                amount,
                text: each,
              })),
            })),
          ).toEqual(
            vouchers.map((each) => ({
              ...each,
              balanced: each.rows.reduce((sum, { amount }) => sum + BigInt(amount), 0n) === 0n,
            })),
          );
        },
      ),
    );
  });
});

describe('any bytes', () => {
  const label = fc.constantFrom(
    '#VER',
    '#TRANS',
    '#RTRANS',
    '#KSUMMA',
    '#PBUDGET',
    '#KONTO',
    '#OBJEKT',
    '{',
    '}',
    '"',
    '\\"',
  );
  const soup = fc
    .array(
      fc.oneof(
        label,
        fc.string(),
        fc.constantFrom(' ', '\t', '\r\n', '\n', '{}', 'A', '1', '20260105', '-1.00'),
      ),
    )
    .map((parts) => Buffer.from(`#FLAGGA 0\n${parts.join(' ')}`, 'latin1'));

  it('end in an outcome, never in an exception, and every problem has a known rule', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 2_000 }), soup), (bytes) => {
        const { outcome, problems } = collect([bytes]);
        expect(outcome.refused === null || sieRules[outcome.refused.rule].takes === 'FILE').toBe(true);
        for (const problem of problems) {
          expect(sieRules[problem.rule]).toBeDefined();
          expect(problem.message).not.toMatch(/\p{C}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('say the same however they are cut', () => {
    fc.assert(
      fc.property(soup, fc.integer({ min: 1, max: 7 }), (bytes, size) => {
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        expect(collect(chunks)).toEqual(collect([bytes]));
      }),
    );
  });
});
