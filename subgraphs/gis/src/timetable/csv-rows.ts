/** A line of a table as its header names the columns, and where it stands. */
export interface CsvRow {
  readonly line: number;
  /** The value of a column without the space around it; empty where the column or the value is not there. */
  get(column: string): string;
}

export interface CsvTable {
  /** The names of the columns, once the first line is read. */
  readonly columns: (columns: readonly string[]) => void;
  readonly row: (row: CsvRow) => void;
}

/** A field longer than this is none: a quote that nobody closed would else take the rest of the file with it. */
const longestField = 100_000;

/**
 * Reads a table of GTFS piece by piece, in memory that does not grow with it: RFC 4180 with a header, in UTF-8 with or
 * without a byte order mark, lines that end by CR LF or LF. Empty lines are passed over.
 *
 * @throws RangeError for a field that does not end
 */
export class CsvRows {
  readonly #decoder = new TextDecoder('utf-8');
  readonly #table: CsvTable;
  #places: Map<string, number> | null = null;
  #fields: string[] = [];
  #field = '';
  /** In quotes, just after a quote within them, or neither. */
  #state: 'PLAIN' | 'QUOTED' | 'QUOTE' = 'PLAIN';
  #line = 1;
  #begun = 1;

  constructor(table: CsvTable) {
    this.#table = table;
  }

  push(chunk: Uint8Array): void {
    this.#take(this.#decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    this.#take(this.#decoder.decode());
    if (this.#field !== '' || this.#fields.length > 0 || this.#state === 'QUOTE') this.#endLine();
  }

  #take(text: string): void {
    for (let at = 0; at < text.length; ) {
      if (this.#state === 'QUOTED') {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        const part = text.slice(at, end);
        this.#add(part);
        for (const each of part) if (each === '\n') this.#line++;
        if (quote >= 0) this.#state = 'QUOTE';
        at = end + 1;
        continue;
      }
      const letter = text[at]!;
      if (this.#state === 'QUOTE' && letter === '"') {
        this.#add('"');
        this.#state = 'QUOTED';
        at++;
      } else if (letter === ',') {
        this.#endField();
        at++;
      } else if (letter === '\n') {
        this.#endLine();
        this.#line++;
        this.#begun = this.#line;
        at++;
      } else if (letter === '"' && this.#field.trim() === '') {
        this.#field = '';
        this.#state = 'QUOTED';
        at++;
      } else {
        let end = at + 1;
        while (end < text.length && !',\n"'.includes(text[end]!)) end++;
        this.#add(text.slice(at, end));
        at = end;
      }
    }
  }

  #add(part: string): void {
    if (this.#field.length + part.length > longestField)
      throw new RangeError(`A field that begins on line ${this.#begun} does not end.`);
    this.#field += part;
  }

  #endField(): void {
    this.#fields.push(this.#field.trim());
    this.#field = '';
    this.#state = 'PLAIN';
  }

  #endLine(): void {
    this.#endField();
    const fields = this.#fields;
    this.#fields = [];
    if (fields.length === 1 && fields[0] === '') return;
    if (this.#places === null) {
      this.#places = new Map(fields.map((name, place) => [name, place]));
      this.#table.columns(fields);
      return;
    }
    const places = this.#places;
    this.#table.row({ line: this.#begun, get: (column) => fields[places.get(column) ?? -1] ?? '' });
  }
}
