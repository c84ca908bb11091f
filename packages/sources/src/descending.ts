/**
 * A key that sorts the other way round: by code unit, `descending(a) < descending(b)` exactly when `a > b`. Each
 * code unit becomes its complement in four hexadecimal digits; the end sorts after every digit, since the shorter
 * of two that begin alike comes last in a descending order.
 */
export function descending(text: string): string {
  let key = '';
  for (let index = 0; index < text.length; index++) {
    key += (0xffff - text.charCodeAt(index)).toString(16).padStart(4, '0');
  }
  return `${key}~`;
}

/** What {@link descending} was given; null when it is no such key. */
export function ascending(key: string): string | null {
  if (!/^(?:[0-9a-f]{4})*~$/.test(key)) return null;
  let text = '';
  for (let index = 0; index < key.length - 1; index += 4) {
    text += String.fromCharCode(0xffff - Number.parseInt(key.slice(index, index + 4), 16));
  }
  return text;
}
