import type { XmlTree } from '@samgraf/xml';
import type { PaxReporter } from './pax-reporter.ts';

/** A day, or a time of that day; as Java writes it too: nine digits after the second, and the zone's name at the end. */
const day =
  /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(:\d\d([.,]\d{1,9})?)?(Z|[+-]\d\d:\d\d)?(\[[A-Za-z0-9/_+-]+\])?)?$/;

/** No such text is longer. Characters. */
const longest = 200;

/** The civil date of a date or a time, as it stands: `YYYY-MM-DD`; null for what is none. */
export function paxDate(text: string | undefined, line: number, reporter: PaxReporter): string | null {
  if (text === undefined) return null;
  const [, year = '', month = '', date = ''] = day.exec(text) ?? [];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= days;
  if (exists) return `${year}-${month}-${date}`;
  reporter.tell('DATE_MALFORMED', line);
  return null;
}

/** A number in hundredths, with a decimal point or a comma; null for what is none. */
export function paxHundredths(text: string | undefined, line: number, reporter: PaxReporter): number | null {
  if (text === undefined) return null;
  const [, sign, whole, fraction = ''] = /^([+-]?)(\d{1,7})(?:[.,](\d{1,9}))?$/.exec(text) ?? [];
  if (whole === undefined) {
    reporter.tell('DECIMAL_MALFORMED', line);
    return null;
  }
  const [places, rest] = [fraction.slice(0, 2).padEnd(2, '0'), fraction.slice(2)];
  const value = Number(whole) * 100 + Number(places) + (/^[5-9]/.test(rest) ? 1 : 0);
  return sign === '-' && value !== 0 ? -value : value;
}

/** A text, NFC; null where there is none. */
export function paxText(tree: XmlTree, name: string, reporter: PaxReporter): string | null {
  const found = tree.find(name);
  const text = found?.text.normalize('NFC').trim();
  if (!found || !text) return null;
  if (text.length <= longest) return text;
  reporter.tell('VALUE_TOO_LONG', found.line);
  return null;
}
