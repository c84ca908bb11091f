import { isAscii } from 'node:buffer';

/** How the bytes of a file are to be read. SIE has only CP437 (`#FORMAT PC8`); files resaved as UTF-8 occur. */
export type SieEncoding = 'CP437' | 'UTF-8';

/**
 * Tells UTF-8 from CP437, over all of a file: UTF-8 where there is a byte above 127 and every one is in its
 * place. Swedish text in CP437 is practically never well-formed UTF-8 (å 86, ä 84, ö 94 are continuation bytes).
 */
export class EncodingDetector {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #ascii = true;
  #valid = true;

  push(chunk: Uint8Array): void {
    if (!this.#valid || (this.#ascii && isAscii(chunk))) return;
    this.#ascii = false;
    try {
      this.#decoder.decode(chunk, { stream: true });
    } catch {
      this.#valid = false;
    }
  }

  end(): SieEncoding {
    if (this.#ascii || !this.#valid) return 'CP437';
    try {
      this.#decoder.decode();
      return 'UTF-8';
    } catch {
      return 'CP437';
    }
  }
}
