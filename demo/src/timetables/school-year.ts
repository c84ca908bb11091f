import { addDays } from '../world/civil-date.ts';
import type { ServiceId } from './line.ts';

/** The timetable's period: a school year. */
export const schoolYear = { first: '2026-08-18', last: '2027-06-11' } as const;

/** Which weekdays a service runs on, Monday first. */
export const weekdaysOf: Readonly<Record<ServiceId, readonly boolean[]>> = {
  vardag: [true, true, true, true, true, false, false],
  skoldag: [true, true, true, true, true, false, false],
  lordag: [false, false, false, false, false, true, false],
  helgnatt: [false, false, false, false, true, true, false],
};

/** Public holidays of the year that fall on a weekday, and the eves on which nobody works. */
const holidays = [
  '2026-12-24',
  '2026-12-25',
  '2026-12-31',
  '2027-01-01',
  '2027-01-06',
  '2027-03-26',
  '2027-03-29',
  '2027-05-06',
];

/** First and last days of autumn, Christmas, winter and Easter breaks. */
const breaks = [
  ['2026-10-26', '2026-10-30'],
  ['2026-12-21', '2027-01-08'],
  ['2027-02-15', '2027-02-19'],
  ['2027-03-29', '2027-04-02'],
] as const;

/** Days, in order, on which a service does not run though it is its weekday. */
export function daysOff(service: ServiceId): readonly string[] {
  const off = new Set<string>(holidays);
  if (service === 'skoldag')
    for (const [first, last] of breaks)
      for (let day: string = first; day <= last; day = addDays(day, 1)) off.add(day);
  return [...off].filter((day) => weekdaysOf[service][weekdayOf(day)]).sort();
}

/** 0 on Monday. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
