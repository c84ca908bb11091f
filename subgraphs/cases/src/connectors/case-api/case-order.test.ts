import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { casePlace, caseSortKey, errandsAfter } from './case-order.ts';

const aCase = fc
  .record({
    day: fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    number: fc.oneof(fc.stringMatching(/^[A-ZÅÄÖ]{1,3}-20\d\d-\d{6}$/), fc.stringMatching(/^[^\s|@]{1,12}$/)),
    tenant: fc.constantFrom('1438', '1461', '1492', 'dmef'),
  })
  .map(({ day, ...rest }) => ({ openedOn: day.toISOString().slice(0, 10), ...rest }));
const keyOf = ({ openedOn, number, tenant }: { openedOn: string; number: string; tenant: string }) =>
  caseSortKey({ id: `${tenant}:case:${number}`, openedOn });

/** Negative when the first comes first: by the day, the number, the tenant. */
function expected(one: { openedOn: string; number: string; tenant: string }, other: typeof one): number {
  if (one.openedOn !== other.openedOn) return one.openedOn > other.openedOn ? -1 : 1;
  if (one.number !== other.number) return one.number > other.number ? -1 : 1;
  return one.tenant === other.tenant ? 0 : one.tenant < other.tenant ? -1 : 1;
}

describe('the order of cases', () => {
  it('is newest first: the day, the number, the tenant', () => {
    fc.assert(
      fc.property(aCase, aCase, fc.boolean(), (one, other, sameDay) => {
        const second = sameDay ? { ...other, openedOn: one.openedOn } : other;
        const [first, last] = [keyOf(one), keyOf(second)];
        expect(first < last ? -1 : first > last ? 1 : 0).toBe(expected(one, second));
      }),
    );
  });

  it('gives back the place that a key stands for', () => {
    fc.assert(
      fc.property(aCase, ({ openedOn, number, tenant }) => {
        const place = casePlace(keyOf({ openedOn, number, tenant }));
        expect(place).toEqual({ openedOn, errandNumber: number, tenant });
        expect(errandsAfter(place, tenant)).toBe(`${openedOn}|${number}`);
      }),
    );
  });

  it('goes on, in each tenant, with what comes after the place and nothing before it', () => {
    fc.assert(
      fc.property(aCase, aCase, fc.boolean(), (place, other, twins) => {
        const next = twins ? { ...place, tenant: other.tenant } : other;
        // What the source does with `after`: compares the day and then the number.
        const [day = '', number = ''] = (errandsAfter(casePlace(keyOf(place)), next.tenant) ?? '').split('|');
        const given = next.openedOn < day || (next.openedOn === day && next.number < number);
        expect(given).toBe(expected(place, next) < 0);
      }),
    );
  });

  it.each(['', 'x', '79738876', '7973887~1461', '79738876ffbd1461', '79738876ffb~1461', '79738876ffbd~'])(
    'has no place %p',
    (key) => {
      expect(() => casePlace(key)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
    },
  );
});
