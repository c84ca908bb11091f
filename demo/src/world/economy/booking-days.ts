import { dayNumber } from '../civil-date.ts';
import { referenceDate } from '../reference-date.ts';

/** The part of a fiscal year that has passed on the reference date. */
export interface BookingDays {
  readonly year: number;
  /** Day numbers, both ends included. */
  readonly first: number;
  readonly last: number;
  /** 1 for a whole year. */
  readonly part: number;
  /** Months whose pay day (the 27th) has passed. */
  readonly paidMonths: number;
}

export function bookingDays(year: number): BookingDays {
  const first = dayNumber(`${year}-01-01`);
  const end = dayNumber(`${year}-12-31`);
  const last = Math.min(end, dayNumber(referenceDate));
  const reference = { year: Number(referenceDate.slice(0, 4)), month: Number(referenceDate.slice(5, 7)) };
  return {
    year,
    first,
    last,
    part: (last - first + 1) / (end - first + 1),
    paidMonths: year < reference.year ? 12 : reference.month - (referenceDate.slice(8) < '27' ? 1 : 0),
  };
}
