/** Civil dates as `YYYY-MM-DD`, computed in UTC so that no time zone of the machine takes part. */

const day = 86_400_000;
const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** @returns days since 1970-01-01 */
export function dayNumber(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / day;
}

/** The inverse of `dayNumber`. */
export function civilDate(days: number): string {
  const date = new Date(days * day);
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** `date` moved by whole days. */
export const addDays = (date: string, days: number): string => civilDate(dayNumber(date) + days);

/** The last day of a month, `YYYY-MM-DD`. @param month 1–12 */
export const lastOfMonth = (year: number, month: number): string => civilDate(Date.UTC(year, month, 0) / day);

/** The same day, or the Friday before where it falls on a weekend. @param days as `dayNumber` gives */
export const weekday = (days: number): number => {
  // Day 0 was a Thursday: Saturday is 2, Sunday 3.
  const inWeek = ((days % 7) + 7) % 7;
  return inWeek === 2 ? days - 1 : inWeek === 3 ? days - 2 : days;
};
