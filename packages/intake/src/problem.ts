/** Something wrong in a file. An error took something away (a line, a record, the file); a warning did not. */
export interface Problem {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** First line is 1; 0 where the problem is the file as a whole. */
  readonly line: number;
  /** A stable code of the format's rules: `VOUCHER_UNBALANCED`, `BR-CO-10`. */
  readonly rule: string;
  /**
   * For people. What it quotes of the file goes through {@link quoted}: operations staff read it, and they may not
   * read what the file holds.
   */
  readonly message: string;
  readonly severity: 'ERROR' | 'WARNING';
}
