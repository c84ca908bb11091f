import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import type { SieEncoding } from './encoding.ts';
import type { SieLine } from './line.ts';

/**
 * #KSUMMA: CRC-32 over the CP437 bytes of every record between the two #KSUMMA, label and contents of fields,
 * without separators, quotes, braces, line ends and the backslash of `\"` (SIE 4B, appendix). Unsigned.
 *
 * A file resaved as UTF-8 keeps the sum of its CP437 bytes, but a program that wrote UTF-8 itself may have summed
 * those: either proves the content whole.
 */
export class Checksum {
  readonly #encoding: SieEncoding;
  #asCp437 = 0;
  #asWritten = 0;

  constructor(encoding: SieEncoding) {
    this.#encoding = encoding;
  }

  add(line: SieLine): void {
    this.#asWritten = crc32(line.content.subarray(0, line.length), this.#asWritten);
    if (this.#encoding === 'UTF-8') {
      this.#asCp437 = crc32(iconv.encode(line.fields.join(''), 'cp437'), this.#asCp437);
    }
  }

  /** Whether `written`, the number in the closing #KSUMMA, is the sum. */
  equals(written: string): boolean {
    if (!/^\d{1,10}$/.test(written)) return false;
    const sum = Number(written);
    return sum === this.#asWritten || (this.#encoding === 'UTF-8' && sum === this.#asCp437);
  }

  toString(): string {
    return String(this.#encoding === 'UTF-8' ? this.#asCp437 : this.#asWritten);
  }
}
