/**
 * What a file says, made safe for a message: as it stands where it can only be a number, a date, an amount or a
 * code; else its length alone. A field that should hold a code may hold anything in a broken file: a name, or a
 * personal number (eight digits are a date, nine or more could be one).
 */
export function quoted(text: string | undefined): string {
  if (text === undefined) return '(nothing)';
  const digits = text.replace(/\D/g, '').length;
  const letters = text.replace(/\P{L}/gu, '').length;
  const harmless =
    text.length <= 20 && digits <= 8 && letters <= 3 && /^[\p{L}\d .,:;#+\-_/\\{}()<>]*$/u.test(text);
  return harmless ? `"${text}"` : `(${text.length} characters)`;
}
