import type { XmlEncoding } from './xml-encoding.ts';

/** Characters of the bytes 128–159 in windows-1252. The five that it does not define stay what they are. */
const upper =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** Bytes to characters, piece by piece. */
export interface XmlDecoder {
  /** @throws TypeError where there are bytes that the encoding does not have. */
  decode(bytes: Uint8Array): string;
  /** @throws TypeError where the bytes ended within a character. */
  end(): string;
  /** What can be read of a piece up to the first place that cannot. */
  sound(bytes: Uint8Array): string;
}

export function xmlDecoder(encoding: XmlEncoding): XmlDecoder {
  // Not TextDecoder: what it takes windows-1252 to be has varied between versions of Node.
  if (encoding === 'windows-1252') return { decode: decodeWindows1252, end: () => '', sound: () => '' };
  const decoder = new TextDecoder(encoding, { fatal: true });
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
    sound: (bytes) => new TextDecoder(encoding).decode(bytes).split('\ufffd', 1)[0]!,
  };
}

function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (each) => upper[each.charCodeAt(0) - 128]!);
}
