let last: { readonly text: string; readonly date: string | null } = { text: '', date: null };

/** `YYYY-MM-DD` of a date as SIE writes it (`YYYYMMDD`), a day that exists; null for anything else. */
export function parseDate(text: string): string | null {
  // Ledgers are written day by day: the last answer often serves again.
  if (text !== last.text) last = { text, date: read(text) };
  return last.date;
}

function read(text: string): string | null {
  if (!/^[12]\d{7}$/.test(text)) return null;
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)];
  if (month < '01' || month > '12' || day < '01') return null;
  // Day 0 of the next month is this month's last; UTC, so that no time zone moves it.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) > last ? null : `${year}-${month}-${day}`;
}

/** `YYYY-MM` of a period as SIE writes it (`YYYYMM`); null for anything else. */
export function parsePeriod(text: string): string | null {
  return /^[12]\d{3}(0[1-9]|1[0-2])$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}` : null;
}
