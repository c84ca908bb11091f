/** Whatever the parser holds of a text, it hands on when a comment begins. */
const flushing = '<!---->';

/** Characters that may wait within the parser: short texts stay in one piece. */
const waiting = 32 * 1024;

/**
 * The parser holds the text of an element until a tag follows, be it an attachment of 200 MB. At the end of a
 * slice that ends within long text, this writes an empty comment, at which the parser hands on what it has. That is
 * only done where a comment is harmless: never within a tag, a comment, a CDATA section or a character reference.
 */
export class TextFlush {
  #carried = '';
  #inText = false;
  #inReference = false;
  #start = 0;
  #tokenEnd = -1;
  #line = 0;
  #written = 0;

  /** What may be written now. Kept back are halves that a comment between them would change. */
  carry(decoded: string): string {
    const text = this.#carried + decoded;
    // CR before LF, the first half of a character, and `]]` before `>`.
    const kept = /(?:\r|[\ud800-\udbff]|\]{1,2})$/.exec(text.slice(-2))?.[0].length ?? 0;
    this.#carried = kept === 0 ? '' : text.slice(-kept);
    return kept === 0 ? text : text.slice(0, -kept);
  }

  /** What was kept back. */
  rest(): string {
    const text = this.#carried;
    this.#carried = '';
    return text;
  }

  /** @param position where the next slice begins, as the parser counts. */
  begin(position: number): void {
    this.#start = position;
    this.#tokenEnd = -1;
  }

  /** A tag, a comment, a CDATA section or an instruction ended here: what follows is text. */
  tokenEnded(position: number): void {
    this.#tokenEnd = position;
  }

  /**
   * @param slice what the parser was just given.
   * @param held characters that it has not told of.
   * @returns what to write so that it tells them, where that is needed and harmless.
   */
  after(slice: string, held: number, line: number): string {
    const ended = this.#tokenEnd !== -1;
    if (!ended && !this.#inText) return '';
    const from = ended ? this.#tokenEnd - this.#start : 0;
    if (ended) this.#inReference = false;
    this.#inText = slice.indexOf('<', from) === -1;
    if (!this.#inText) return '';
    const ampersand = slice.lastIndexOf('&');
    const semicolon = slice.lastIndexOf(';');
    if (ampersand >= from && ampersand > semicolon) this.#inReference = true;
    else if (semicolon >= from) this.#inReference = false;
    if (this.#inReference || held < waiting || from > slice.length) return '';
    this.#written = (this.#line === line ? this.#written : 0) + flushing.length;
    this.#line = line;
    return flushing;
  }

  /** The column in the file: the parser has counted what was written to it besides. */
  columnOf(line: number, column: number): number {
    return line === this.#line ? column - this.#written : column;
  }
}
