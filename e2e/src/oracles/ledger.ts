import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { ore } from './kronor.ts';

/** A row of a voucher, as the file has it. */
export interface LedgerRow {
  readonly voucher: number;
  readonly series: string;
  /** `YYYY-MM` of the voucher's date. */
  readonly period: string;
  readonly account: string;
  readonly costCentre: string;
  readonly supplier: string;
  readonly amount: number;
}

/** One line of the budget, as the file has it. */
export type BudgetLine = Pick<LedgerRow, 'period' | 'account' | 'costCentre' | 'amount'>;

/** A SIE file, read by a handful of regular expressions; amounts in öre. */
export interface Ledger {
  /** `#OBJEKT 1` and `9`: code → name. */
  readonly costCentres: ReadonlyMap<string, string>;
  readonly suppliers: ReadonlyMap<string, string>;
  /** `#KTYP`: account → T, S, K or I. */
  readonly types: ReadonlyMap<string, string>;
  readonly rows: readonly LedgerRow[];
  readonly budget: readonly BudgetLine[];
}

/** Words of a line: quoted, in braces, or plain. */
const words = /"((?:[^"\\]|\\.)*)"|\{([^}]*)\}|(\S+)/g;
const wordsOf = (line: string): string[] =>
  [...line.matchAll(words)].map(
    ([, quoted, list, plain]) => quoted?.replace(/\\"/g, '"') ?? list ?? plain ?? '',
  );

const objectOf = (list: string, dimension: string): string =>
  new RegExp(`(?:^|\\s)${dimension}\\s+"?([^"\\s]+)"?`).exec(list)?.[1] ?? '';

/** UTF-8 where the bytes are, since CP437's å, ä and ö never are; else CP437, as SIE says. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'cp437');
  }
}

/** @param dataFolder of the running Samgraf */
export function readLedger(dataFolder: string, municipality: string, fiscalYear: number): Ledger {
  const file = join(dataFolder, 'demo/sie', municipality, `LEDGER-${fiscalYear}.SE`);
  const costCentres = new Map<string, string>();
  const suppliers = new Map<string, string>();
  const types = new Map<string, string>();
  const rows: LedgerRow[] = [];
  const budget: BudgetLine[] = [];
  let voucher = 0;
  let series = '';
  let period = '';
  for (const line of decode(readFileSync(file)).split(/\r?\n/)) {
    const label = /^\s*(#\w+)/.exec(line)?.[1];
    // What was added later stands twice, as #RTRANS and #TRANS; what was removed stands as #BTRANS alone.
    if (label === '#TRANS') {
      const [, account = '', list = '', amount = ''] = wordsOf(line);
      const [costCentre, supplier] = [objectOf(list, '1'), objectOf(list, '9')];
      rows.push({ voucher, series, period, account, costCentre, supplier, amount: ore(amount) });
    } else if (label === '#VER') {
      const [, name = '', , date = ''] = wordsOf(line);
      voucher += 1;
      series = name;
      period = `${date.slice(0, 4)}-${date.slice(4, 6)}`;
    } else if (label === '#PBUDGET') {
      const [, year, month = '', account = '', list = '', amount = ''] = wordsOf(line);
      if (year !== '0') continue;
      const costCentre = objectOf(list, '1');
      budget.push({
        period: `${month.slice(0, 4)}-${month.slice(4)}`,
        account,
        costCentre,
        amount: ore(amount),
      });
    } else if (label === '#OBJEKT') {
      const [, dimension, code = '', name = ''] = wordsOf(line);
      if (dimension === '1') costCentres.set(code, name);
      if (dimension === '9') suppliers.set(code, name);
    } else if (label === '#KTYP') {
      const [, account = '', type = ''] = wordsOf(line);
      types.set(account, type);
    }
  }
  return { costCentres, suppliers, types, rows, budget };
}
