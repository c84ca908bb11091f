/** A compact JWS, whatever it is called where it stands. */
const token = /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;
const bearer = /\b(Bearer|Basic)(\s+)[^\s"\\]+/gi;
/**
 * Personal and coordination numbers (personnummer, samordningsnummer): ten or twelve digits that begin with a date
 * whose day may have 60 added, with or without a separator. Within a longer row of digits, such as a time in
 * milliseconds, there is none.
 */
const personalNumber =
  /(?<!\d)(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+]?\d{4}(?!\d)/g;

/**
 * Takes out of a text what must never be in a log. The second fence: what is written is chosen so that there is
 * nothing to find. Digits become nines, so that what was JSON still is, numbers too.
 */
export function scrub(text: string): string {
  return text
    .replace(token, '[token]')
    .replace(bearer, '$1$2[token]')
    .replace(personalNumber, (found) => found.replace(/\d/g, '9'));
}
