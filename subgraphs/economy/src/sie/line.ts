/** A line with something on it, taken apart. */
export interface SieLine {
  /** First line is 1. */
  readonly number: number;
  /** A record, a line of only `{`, a line of only `}`, or a line too long to take. */
  readonly kind: 'RECORD' | 'OPEN' | 'CLOSE' | 'TOO_LONG';
  /** The label first, with its `#`, as it stands; without quotes and escapes. Those of the object list too. */
  readonly fields: readonly string[];
  /** Where in `fields` the object list begins and ends; -1 where there is none. */
  readonly listFrom: number;
  readonly listTo: number;
  /** A brace is open at the end of the line. */
  readonly open: boolean;
  readonly unfinishedQuote: boolean;
  readonly control: boolean;
  /** The bytes of all fields, one after another, what #KSUMMA counts: the first `length`, until the next line. */
  readonly content: Uint8Array;
  readonly length: number;
}
