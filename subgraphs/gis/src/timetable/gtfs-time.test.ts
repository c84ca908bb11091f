import { describe, expect, it } from '@jest/globals';
import { gtfsDate, gtfsSeconds, gtfsTime } from './gtfs-time.ts';

describe('A time of a timetable', () => {
  it.each([
    ['07:15:00', 26_100],
    ['7:15:00', 26_100],
    ['00:00:00', 0],
    ['25:10:30', 90_630],
    ['7:15', null],
    ['07:60:00', null],
    ['', null],
    ['-1:00:00', null],
  ])('%p is %p seconds', (text, seconds) => {
    expect(gtfsSeconds(text)).toBe(seconds);
    if (seconds !== null) expect(gtfsTime(seconds)).toBe(text.padStart(8, '0'));
  });
});

describe('A date of a timetable', () => {
  it.each([
    ['20261127', '2026-11-27'],
    ['20240229', '2024-02-29'],
    ['20260229', null],
    ['20261301', null],
    ['2026-11-27', null],
    ['', null],
  ])('%p is %p', (text, date) => {
    expect(gtfsDate(text)).toBe(date);
  });
});
