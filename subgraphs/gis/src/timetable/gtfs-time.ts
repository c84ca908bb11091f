/**
 * A time of GTFS as seconds of the day of service, counted from noon minus twelve hours: `25:10:00` is ten past one in the
 * night after. Null for what is none.
 */
export function gtfsSeconds(text: string): number | null {
  const parts = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(text);
  return parts && Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}

/** A time as GTFS writes it: `25:10:00`. */
export function gtfsTime(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A date of GTFS, `20261127`, as `2026-11-27`; null for what is none. */
export function gtfsDate(text: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (!parts) return null;
  const date = `${parts[1]}-${parts[2]}-${parts[3]}`;
  return new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : null;
}
