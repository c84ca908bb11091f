const offsets = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' });

/**
 * When what a file holds was true in its source, RFC 3339. The file's own #GEN date says it, from the day's
 * start in Sweden, for no time of day is given: what it shows is at least that fresh. Without #GEN the time that
 * the file was written. Never the time of import: a file that lay for a week is a week old.
 *
 * @param modified milliseconds since the epoch.
 */
export function asOf(generatedOn: string | null, modified: number): string {
  if (generatedOn === null) return new Date(modified).toISOString();
  const zone = offsets
    .formatToParts(new Date(`${generatedOn}T00:00:00Z`))
    .find((part) => part.type === 'timeZoneName');
  return `${generatedOn}T00:00:00${zone?.value.replace('GMT', '') || '+00:00'}`;
}
