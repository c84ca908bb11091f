import iconv from 'iconv-lite';

/** Byte of each character of IBM code page 437, read once from iconv-lite. */
const bytes = new Map<number, number>();
for (let byte = 0; byte < 256; byte++) {
  const character = iconv.decode(Buffer.from([byte]), 'cp437');
  bytes.set(character.charCodeAt(0), byte);
}

/**
 * Text in the encoding that SIE calls PC8.
 * @throws RangeError naming the first character that CP437 does not have; iconv-lite would write `?` for it
 */
export function encodeCp437(text: string): Buffer {
  const encoded = Buffer.allocUnsafe(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = unit < 128 ? unit : bytes.get(unit);
    if (byte === undefined) throw new RangeError(`CP437 has no ${JSON.stringify(text[i])} (at ${i})`);
    encoded[i] = byte;
  }
  return encoded;
}
