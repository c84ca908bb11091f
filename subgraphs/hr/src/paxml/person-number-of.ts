import type { PaxReporter } from './pax-reporter.ts';

/** Nobody who works is younger. Years. */
const youngest = 13;

/**
 * A personal number (personnummer) with twelve digits, as the standard asks for; ten are told, and the century is the
 * latest that somebody who works in the file's year can be born in. A plus says that they have turned a hundred.
 *
 * @param year of the file
 */
export function personNumberOf(
  text: string | undefined,
  year: number,
  line: number,
  reporter: PaxReporter,
): string | null {
  if (text === undefined || text.trim() === '') return null;
  const whole = /^(\d{8})-?(\d{4})$/.exec(text.trim());
  if (whole) return `${whole[1]}${whole[2]}`;
  const [, date, sign, serial] = /^(\d{6})([-+]?)(\d{4})$/.exec(text.trim()) ?? [];
  if (date === undefined) {
    reporter.tell('PERSON_NUMBER_MALFORMED', line);
    return null;
  }
  reporter.tell('PERSON_NUMBER_SHORT', line);
  const last = year - youngest;
  const inCentury = Math.floor(last / 100) * 100 + Number(date.slice(0, 2));
  const born = (inCentury > last ? inCentury - 100 : inCentury) - (sign === '+' ? 100 : 0);
  return `${born}${date.slice(2)}${serial}`;
}
