import { civilDate, weekday } from '../world/civil-date.ts';
import type { Employment } from '../world/hr/employment.ts';

/** When somebody is to work between two days: on weekdays, their part of eight hours. */
export function paxSchedule(
  { employeeNumber, extent, from, to }: Employment,
  first: number,
  last: number,
  decimal: (value: number) => string,
): string {
  const hours = decimal((8 * extent) / 100);
  let days = '';
  for (let day = first; day <= last; day++) {
    const date = civilDate(day);
    if (weekday(day) === day && date >= from && (to === null || date <= to))
      days += `<dag datum="${date}" timmar="${hours}"/>`;
  }
  return days === '' ? '' : `<schema anstid="${employeeNumber}">${days}</schema>\n`;
}
