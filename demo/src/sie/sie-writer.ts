import { crc32 } from 'node:zlib';
import { encodeCp437 } from './cp437.ts';

/** A field of a record; an object list is `[dimension, object, …]`. */
export type SieField = string | number | readonly string[];

const quoted = (text: string): string =>
  text === '' || /[\s"{}]/.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text;

/** Collects the records of a SIE file and reckons its #KSUMMA (SIE 4B, appendix) on the way. */
export class SieWriter {
  private readonly lines: string[] = [];
  /** What the checksum covers, encoded now and then to keep memory flat; null without a checksum. */
  private pending: string[] | null = null;
  private checksum = 0;

  /** @param indent for sub-records */
  record(label: string, fields: readonly SieField[], indent = ''): void {
    const texts: string[] = [label];
    this.pending?.push(label);
    for (const field of fields) {
      if (typeof field === 'object') {
        texts.push(`{${field.map((each, index) => (index % 2 === 0 ? each : `"${each}"`)).join(' ')}}`);
        this.pending?.push(...field);
        continue;
      }
      const text = String(field);
      texts.push(quoted(text));
      this.pending?.push(text);
    }
    this.lines.push(indent + texts.join(' '));
    if (this.pending && this.pending.length > 50_000) this.flush();
  }

  open(): void {
    this.lines.push('{');
  }

  close(): void {
    this.lines.push('}');
  }

  /** Everything from here to `endChecksum` is covered. */
  beginChecksum(): void {
    this.lines.push('#KSUMMA');
    this.pending = [];
  }

  endChecksum(): void {
    this.flush();
    this.lines.push(`#KSUMMA ${this.checksum}`);
    this.pending = null;
  }

  /** The file as text; lines end with CR LF as most economy systems write them. */
  text(): string {
    return `${this.lines.join('\r\n')}\r\n`;
  }

  private flush(): void {
    this.checksum = crc32(encodeCp437(this.pending!.join('')), this.checksum);
    this.pending = [];
  }
}
