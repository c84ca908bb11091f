import type { SieProblem } from './problem.ts';
import type {
  SieAccountType,
  SieBalance,
  SieIdentification,
  SiePeriodAmount,
  SieRow,
  SieVoucher,
} from './records.ts';

/**
 * Takes what a file holds, in the file's order, one at a time: a voucher of any number of rows needs no memory.
 * What a receiver does not name is checked all the same.
 */
export interface SieSink {
  problem(problem: SieProblem): void;
  /** Once, before the first voucher, balance or budget line, with what is known by then. */
  identification?(identification: SieIdentification): void;
  account?(number: string, name: string, line: number): void;
  accountType?(number: string, type: SieAccountType): void;
  dimension?(number: string, name: string, above: string | null): void;
  object?(dimension: string, code: string, name: string, line: number): void;
  budget?(budget: SiePeriodAmount): void;
  periodBalance?(balance: SiePeriodAmount): void;
  balance?(balance: SieBalance): void;
  voucher?(voucher: SieVoucher): void;
  /** Belongs to the voucher that came last. */
  row?(row: SieRow): void;
  /** The voucher's rows have all come. */
  voucherEnd?(voucher: SieVoucher, balanced: boolean): void;
}
