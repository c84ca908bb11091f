const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

let minute = -1;
let date = '';

/** The civil date in Sweden at a point in time, `YYYY-MM-DD`; worked out once a minute. */
export function swedishDate(epochMilliseconds: number): string {
  const asked = Math.floor(epochMilliseconds / 60_000);
  if (asked !== minute) {
    date = format.format(epochMilliseconds);
    minute = asked;
  }
  return date;
}
