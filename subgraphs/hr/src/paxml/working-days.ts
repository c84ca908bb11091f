/** Weekdays (Monday to Friday) from one civil date to another, both included; none where the second is before the first. */
export function workingDays(from: string, to: string): number {
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  const [first, last] = [day(from), day(to)];
  let count = 0;
  // 1970-01-01 was a Thursday.
  for (let each = first; each <= last; each++) if ((each + 3) % 7 < 5) count++;
  return count;
}
