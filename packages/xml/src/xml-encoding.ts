/** How bytes become characters. ISO-8859-1 is read as windows-1252, as everyone does: its C1 controls are not text. */
export type XmlEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** So many bytes hold every XML declaration there is reason to read. */
export const headLength = 1024;

const names: Readonly<Record<string, XmlEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  'iso_8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};

/**
 * The encoding of a document (XML 1.0, appendix F): by its byte order mark, else as it declares, else UTF-8.
 *
 * @param head the first {@link headLength} bytes, or all of them.
 * @returns null where it is one that is not read, such as UTF-32, or UTF-16 without a mark.
 */
export function encodingOf(head: Uint8Array): XmlEncoding | null {
  const [first, second, third, fourth] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 || second === 0) return null;
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  const declared = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/.exec(text)?.[1];
  if (declared === undefined) return 'utf-8';
  const name = declared.toLowerCase();
  return Object.hasOwn(names, name) ? names[name]! : null;
}
