import type { SieEncoding } from '../sie/encoding.ts';
import type { SieProblem } from '../sie/problem.ts';

/** What came of one file. */
export interface ImportRecord {
  readonly tenant: string;
  readonly system: string;
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
  readonly encoding: SieEncoding | null;
  readonly fiscalYear: number | null;
  readonly vouchers: number;
  readonly voucherRows: number;
  readonly budgetLines: number;
  /** The first thousand problems. */
  readonly problems: readonly SieProblem[];
  /** How many there were. */
  readonly problemCount: number;
}
