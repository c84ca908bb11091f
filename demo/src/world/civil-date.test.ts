import { describe, expect, it } from '@jest/globals';
import { addDays, civilDate, dayNumber, lastOfMonth, weekday } from './civil-date.ts';

describe('civil dates', () => {
  it('count days as calendars do', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(lastOfMonth(2026, 2)).toBe('2026-02-28');
    expect(dayNumber('1970-01-02')).toBe(1);
  });

  it('move a weekend to the Friday before', () => {
    // 20 November 2026 is a Friday.
    for (const date of ['2026-11-20', '2026-11-21', '2026-11-22'])
      expect(civilDate(weekday(dayNumber(date)))).toBe('2026-11-20');
    expect(civilDate(weekday(dayNumber('2026-11-23')))).toBe('2026-11-23');
  });
});
