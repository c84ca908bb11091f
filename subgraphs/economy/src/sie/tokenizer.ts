import iconv from 'iconv-lite';
import type { SieEncoding } from './encoding.ts';
import type { SieLine } from './line.ts';

const longest = 64 * 1024;
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
/** Ctrl-Z, which DOS programs end a file with. */
const substitute = 26;
const space = 32;
const quote = 34;
const backslash = 92;
const open = 123;
const close = 125;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Characters of the bytes 128–255. */
const upperHalf = iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, index) => 128 + index)), 'cp437');

/** Bytes in, in pieces of any size; lines out. Holds one line at a time and looks at each byte once. */
export class SieTokenizer {
  readonly #encoding: SieEncoding;
  readonly #take: (line: SieLine) => void;
  readonly #carry = Buffer.allocUnsafe(longest);
  readonly #content = Buffer.allocUnsafe(longest);
  #carried = 0;
  #tooLong = false;
  #number = 0;

  constructor(encoding: SieEncoding, take: (line: SieLine) => void) {
    this.#encoding = encoding;
    this.#take = take;
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    while (start < chunk.length) {
      const end = chunk.indexOf(lineFeed, start);
      if (end === -1) {
        this.#keep(chunk, start, chunk.length);
        return;
      }
      if (this.#carried > 0 || this.#tooLong || end - start > longest) {
        this.#keep(chunk, start, end);
        this.#flush();
      } else this.#line(chunk, start, end);
      start = end + 1;
    }
  }

  /** The last line need not end with a line feed. */
  end(): void {
    if (this.#carried > 0 || this.#tooLong) this.#flush();
  }

  #keep(chunk: Uint8Array, start: number, end: number): void {
    if (this.#tooLong || this.#carried + end - start > longest) {
      this.#tooLong = true;
      return;
    }
    this.#carry.set(chunk.subarray(start, end), this.#carried);
    this.#carried += end - start;
  }

  #flush(): void {
    const length = this.#carried;
    this.#carried = 0;
    if (!this.#tooLong) {
      this.#line(this.#carry, 0, length);
      return;
    }
    this.#tooLong = false;
    this.#number += 1;
    this.#give('TOO_LONG', [], -1, -1, false, false, false, 0);
  }

  #line(bytes: Uint8Array, from: number, to: number): void {
    this.#number += 1;
    let at = from;
    let end = to;
    if (this.#number === 1 && byteOrderMark.every((byte, index) => bytes[from + index] === byte)) at += 3;
    while (end > at && isBlank(bytes[end - 1]!)) end -= 1;
    while (at < end && isBlank(bytes[at]!)) at += 1;
    if (at === end) return;

    const content = this.#content;
    const ends: number[] = [];
    let length = 0;
    let listFrom = -1;
    let listTo = -1;
    let inList = false;
    let unfinishedQuote = false;
    let control = false;
    let bits = 0;
    while (at < end) {
      let byte = bytes[at]!;
      if (byte === space || byte === tab) {
        at += 1;
      } else if (byte === open && !inList) {
        inList = true;
        if (listFrom === -1) listFrom = ends.length;
        at += 1;
      } else if (byte === close && (inList || ends.length === 0)) {
        if (inList && listTo === -1) listTo = ends.length;
        else if (!inList) {
          this.#give('CLOSE', [], -1, -1, false, false, false, 0);
          return;
        }
        inList = false;
        at += 1;
      } else if (byte === quote) {
        at += 1;
        unfinishedQuote = true;
        while (at < end) {
          byte = bytes[at]!;
          at += 1;
          if (byte === quote) {
            unfinishedQuote = false;
            break;
          }
          if (byte === backslash && bytes[at] === quote && at < end) {
            byte = quote;
            at += 1;
          }
          if (byte < space || byte === 127) control = true;
          bits |= byte;
          content[length] = byte;
          length += 1;
        }
        ends.push(length);
      } else {
        while (at < end) {
          byte = bytes[at]!;
          if (byte === space || byte === tab || (inList && byte === close)) break;
          at += 1;
          if (byte === backslash && bytes[at] === quote && at < end) {
            byte = quote;
            at += 1;
          }
          if (byte < space || byte === 127) control = true;
          bits |= byte;
          content[length] = byte;
          length += 1;
        }
        ends.push(length);
      }
    }
    if (inList && listTo === -1) listTo = ends.length;
    if (ends.length === 0) {
      // `{}` on a line of its own opens nothing; `{` alone opens a block.
      if (inList) this.#give('OPEN', [], -1, -1, true, false, false, 0);
      return;
    }
    const fields = this.#decode(ends, length, bits > 127, control);
    this.#give('RECORD', fields, listFrom, listTo, inList, unfinishedQuote, control, length);
  }

  /** Fields as strings. ASCII and CP437 have one character for each byte, so one conversion serves the line. */
  #decode(ends: readonly number[], length: number, high: boolean, control: boolean): string[] {
    const fields: string[] = new Array(ends.length);
    let start = 0;
    const wide = high && this.#encoding === 'UTF-8';
    let text = wide ? '' : this.#content.toString('latin1', 0, length);
    if (high && !wide)
      text = text.replace(/[\x80-\xff]/g, (each: string) => upperHalf[each.charCodeAt(0) - 128]!);
    for (let index = 0; index < ends.length; index += 1) {
      const end = ends[index]!;
      const field = wide ? this.#content.toString('utf8', start, end) : text.substring(start, end);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      fields[index] = control ? field.replace(/[\x00-\x1f\x7f]/g, ' ') : field;
      start = end;
    }
    return fields;
  }

  #give(
    kind: SieLine['kind'],
    fields: readonly string[],
    listFrom: number,
    listTo: number,
    isOpen: boolean,
    unfinishedQuote: boolean,
    control: boolean,
    length: number,
  ): void {
    this.#take({
      number: this.#number,
      kind,
      fields,
      listFrom,
      listTo,
      open: isOpen,
      unfinishedQuote,
      control,
      content: this.#content,
      length,
    });
  }
}

function isBlank(byte: number): boolean {
  return byte === space || byte === tab || byte === carriageReturn || byte === substitute;
}
