/** What a file is by how it begins; null where it is nothing that is known here. */
export function mediaTypeOf(head: Uint8Array): string | null {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'application/zip';
  if (begins(0x4d, 0x5a)) return 'application/vnd.microsoft.portable-executable';
  if (begins(0x7f, 0x45, 0x4c, 0x46)) return 'application/x-elf';
  if (begins(0x23, 0x21)) return 'text/x-script';
  if (head.length > 0 && head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)) {
    return /^\s*<(!doctype|html|script|svg|\?xml)/i.test(Buffer.from(head).toString('latin1'))
      ? 'text/html'
      : 'text/plain';
  }
  return null;
}

/** Of the media types that Peppol lets be attached, what each looks like. */
const looks: Readonly<Record<string, string>> = {
  'application/pdf': 'application/pdf',
  'image/png': 'image/png',
  'image/jpeg': 'image/jpeg',
  'text/csv': 'text/plain',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'application/zip',
  'application/vnd.oasis.opendocument.spreadsheet': 'application/zip',
};

/** Whether this media type may be attached at all. */
export const mayBeAttached = (mediaType: string): boolean => Object.hasOwn(looks, mediaType);

/** Whether a file that begins so can be of the media type that it says. */
export const isAsSaid = (said: string, seen: string | null): boolean =>
  Object.hasOwn(looks, said) && looks[said] === seen;
