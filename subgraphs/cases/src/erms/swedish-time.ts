const offsets = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' });
const days = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

const dateTime = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A time as an export writes it, RFC 3339: without a zone it is Swedish time. Null for what is none.
 */
export function swedishTime(text: string): string | null {
  const [, day, time = '00:00:00', zone] = dateTime.exec(text) ?? [];
  if (day === undefined || civilDay(text) === null) return null;
  if (zone !== undefined) return `${day}T${time}${zone}`;
  const about = new Date(`${day}T${time}+01:00`);
  const part = offsets.formatToParts(about).find(({ type }) => type === 'timeZoneName');
  return `${day}T${time}${part?.value.replace('GMT', '') || '+00:00'}`;
}

/** The Swedish day of a time, `YYYY-MM-DD`; null for what is none. */
export function civilDay(text: string): string | null {
  const [, day, time, zone] = dateTime.exec(text) ?? [];
  if (day === undefined) return null;
  const parsed = new Date(`${day}T${time ?? '00:00:00'}${zone ?? 'Z'}`);
  // `2026-02-30` would roll over into March.
  if (Number.isNaN(parsed.getTime()) || !new Date(`${day}T00:00:00Z`).toISOString().startsWith(day))
    return null;
  return zone === undefined ? day : days.format(parsed);
}
