/** Whether a text is a day that exists, `YYYY-MM-DD`. A time zone after it, which XML allows, Peppol does not. */
export function isDay(text: string): boolean {
  if (!/^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  // Day 0 of the next month is this month's last; UTC, so that no time zone moves it.
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
