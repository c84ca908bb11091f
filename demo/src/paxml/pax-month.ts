import { civilDate, dayNumber, lastOfMonth } from '../world/civil-date.ts';
import { referenceDate } from '../world/reference-date.ts';

/** A month of the payroll system: day numbers, both ends included; the last one ends on the day that the world is seen on. */
export interface PaxMonth {
  /** `2025-01` */
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** When its file was written. */
  readonly written: string;
}

/** From January 2025 to the reference date. */
export function paxMonths(): readonly PaxMonth[] {
  const months: PaxMonth[] = [];
  for (let first = dayNumber('2025-01-01'); first <= dayNumber(referenceDate); ) {
    const date = civilDate(first);
    const end = dayNumber(lastOfMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))));
    const last = Math.min(end, dayNumber(referenceDate));
    months.push({ name: date.slice(0, 7), first, last, written: civilDate(last === end ? end + 1 : last) });
    first = end + 1;
  }
  return months;
}
