const zero = 48;
const nine = 57;
const point = 46;
const minus = 45;

/**
 * Öre of an amount as SIE writes it: digits, `-` before, at most two decimals after `.`, never `+`, no thousands
 * separator. An integer: money is never a floating fraction.
 *
 * @returns null where it is no such amount, or more than can be exact (some 90 000 billion kronor).
 */
export function parseAmount(text: string): number | null {
  let at = text.charCodeAt(0) === minus ? 1 : 0;
  const negative = at === 1;
  let value = 0;
  const whole = at;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) break;
    value = value * 10 + (code - zero);
    at += 1;
  }
  if (at === whole || at - whole > 14) return null;
  let decimals = 0;
  if (at < text.length) {
    if (text.charCodeAt(at) !== point) return null;
    at += 1;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code < zero || code > nine || decimals === 2) return null;
      value = value * 10 + (code - zero);
      decimals += 1;
      at += 1;
    }
  }
  value *= decimals === 0 ? 100 : decimals === 1 ? 10 : 1;
  if (value > Number.MAX_SAFE_INTEGER) return null;
  return negative && value !== 0 ? -value : value;
}
