import type { Value } from '@samgraf/cql2';

/** With what a spreadsheet begins a formula, or a command (OWASP, CSV injection). */
const runs = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/**
 * A value as a cell of CSV (RFC 4180). A text that a spreadsheet would run has an apostrophe put before it, which
 * spreadsheets take for "this is a text"; a number stays the number that it is, also a negative one.
 */
export function csvCell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = runs.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
