import type { SieRule } from './rules.ts';

/** Something wrong in a file. An error took something away (a line, a voucher, the file); a warning did not. */
export interface SieProblem {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** First line is 1; 0 where the problem is the file as a whole. */
  readonly line: number;
  readonly rule: SieRule;
  /** For people. Quotes numbers, dates and codes, never voucher texts: those may name people. */
  readonly message: string;
  readonly severity: 'ERROR' | 'WARNING';
}
