import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDate, parsePeriod } from './date.ts';

describe('a date in SIE', () => {
  it('is a day that exists, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (year, month, day) => {
          const [y, m, d] = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
          // Date.parse takes no day above a month's last in this form, bar that V8 rolls 29–31 over: compare back.
          const time = Date.parse(`${y}-${m}-${d}T00:00:00Z`);
          const exists =
            !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === `${y}-${m}-${d}`;
          expect(parseDate(y + m + d)).toBe(exists ? `${y}-${m}-${d}` : null);
        },
      ),
    );
  });

  it.each(['', '2026-01-01', '202601', '260101', '20260101 ', '00000000'])('is not %j', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('a period in SIE', () => {
  it('is a year and a month', () => {
    expect(parsePeriod('202601')).toBe('2026-01');
    expect(parsePeriod('202613')).toBeNull();
    expect(parsePeriod('202600')).toBeNull();
    expect(parsePeriod('20260101')).toBeNull();
  });
});
