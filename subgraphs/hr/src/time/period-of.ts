/**
 * The month that a file is of, `YYYY-MM`: as its name says (`PAX-2026-03.xml`); else the month of the day before it was
 * written, since a month's file is written when the month is over. Null where neither says.
 *
 * @param written civil date
 */
export function periodOf(name: string, written: string | null): string | null {
  const [, year, month] = /(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])(?!\d)/.exec(name) ?? [];
  if (year !== undefined) return `${year}-${month}`;
  if (written === null) return null;
  return new Date(Date.parse(`${written}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 7);
}
