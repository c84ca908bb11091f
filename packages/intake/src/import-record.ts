import type { Problem } from './problem.ts';

/** What came of one file. */
export interface ImportRecord {
  readonly tenant: string;
  readonly system: string;
  /** The format: `SIE_4`, `PEPPOL_BIS_3`, `ERMS_3`. */
  readonly kind: string;
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Of the bytes as they came, hexadecimal; null where they could not be read. */
  readonly sha256: string | null;
  readonly bytes: number;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly milliseconds: number;
  /** REFUSED: the file breaks a rule that takes all of it. FAILED: a fault of ours or of the disk; tried again. */
  readonly outcome: 'IMPORTED' | 'REFUSED' | 'FAILED';
  /** How its characters are written: `CP437`, `UTF-8`; null where that is not known. */
  readonly encoding: string | null;
  /** What time the file is of, as its kind has it: the fiscal year of a ledger; null where it is of none. */
  readonly period: string | null;
  /** How many of each kind it brought: `{ vouchers: 12, voucherRows: 40 }`. Empty unless it was imported. */
  readonly counts: Readonly<Record<string, number>>;
  /** The first thousand problems. */
  readonly problems: readonly Problem[];
  /** How many there were. */
  readonly problemCount: number;
}
