import type { SieEncoding } from '../sie/encoding.ts';
import { parseSie } from '../sie/parse-sie.ts';
import type { SieProblem } from '../sie/problem.ts';
import type { SieBalance, SieIdentification, SiePeriodAmount, SieRow, SieVoucher } from '../sie/records.ts';

export interface Collected {
  readonly problems: SieProblem[];
  readonly identifications: SieIdentification[];
  readonly accounts: Array<{ number: string; name: string }>;
  readonly types: Map<string, string>;
  readonly dimensions: Array<{ number: string; name: string; above: string | null }>;
  readonly objects: Array<{ dimension: string; code: string; name: string }>;
  readonly budget: SiePeriodAmount[];
  readonly periodBalances: SiePeriodAmount[];
  readonly balances: SieBalance[];
  readonly vouchers: Array<SieVoucher & { rows: SieRow[]; balanced: boolean | null }>;
}

/** Everything that the reader gives of some bytes, and the outcome. */
export function collect(chunks: readonly Uint8Array[], encoding?: SieEncoding) {
  const all: Collected = {
    problems: [],
    identifications: [],
    accounts: [],
    types: new Map(),
    dimensions: [],
    objects: [],
    budget: [],
    periodBalances: [],
    balances: [],
    vouchers: [],
  };
  const outcome = parseSie(
    chunks,
    {
      problem: (problem) => all.problems.push(problem),
      identification: (identification) => all.identifications.push(identification),
      account: (number, name) => all.accounts.push({ number, name }),
      accountType: (number, type) => all.types.set(number, type),
      dimension: (number, name, above) => all.dimensions.push({ number, name, above }),
      object: (dimension, code, name) => all.objects.push({ dimension, code, name }),
      budget: (each) => all.budget.push(each),
      periodBalance: (each) => all.periodBalances.push(each),
      balance: (each) => all.balances.push(each),
      voucher: (voucher) => all.vouchers.push({ ...voucher, rows: [], balanced: null }),
      row: (row) => all.vouchers.at(-1)!.rows.push(row),
      voucherEnd: (_, balanced) => {
        all.vouchers.at(-1)!.balanced = balanced;
      },
    },
    encoding === undefined ? { file: 'TEST.SE' } : { file: 'TEST.SE', encoding },
  );
  return { ...all, outcome };
}
