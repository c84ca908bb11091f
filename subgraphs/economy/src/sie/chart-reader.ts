import { quoted } from '@samgraf/intake';
import { parsePeriod } from './date.ts';
import { afterList, amountAt, objectsOf, required } from './fields.ts';
import type { SieLine } from './line.ts';
import type { SieAccountType, SieBalance, SiePeriodAmount } from './records.ts';
import type { SieReporter } from './reporter.ts';
import type { SieSink } from './sink.ts';

const types = new Set<string>(['T', 'S', 'K', 'I']);

/** Reads chart of accounts, dimensions and objects. Whether the record is one of these. */
export function readChart(label: string, line: SieLine, sink: SieSink, reporter: SieReporter): boolean {
  switch (label) {
    case '#KONTO': {
      const fields = required(line, 1, reporter);
      if (fields) sink.account?.(fields[1]!, fields[2] ?? '', line.number);
      return true;
    }
    case '#KTYP': {
      const fields = required(line, 2, reporter);
      const type = fields?.[2]?.toUpperCase();
      if (fields && type && types.has(type)) sink.accountType?.(fields[1]!, type as SieAccountType);
      else if (fields) reporter.tell('ACCOUNT_UNTYPED', line.number, `It says ${quoted(fields[2])}.`);
      return true;
    }
    case '#DIM':
    case '#UNDERDIM': {
      const fields = required(line, label === '#DIM' ? 2 : 3, reporter);
      if (fields) sink.dimension?.(fields[1]!, fields[2]!, label === '#DIM' ? null : fields[3]!);
      return true;
    }
    case '#OBJEKT': {
      const fields = required(line, 2, reporter);
      if (fields) sink.object?.(fields[1]!, fields[2]!, fields[3] ?? '', line.number);
      return true;
    }
    default:
      return false;
  }
}

/** Reads balances and budget. Whether the record is one of these. */
export function readBalance(label: string, line: SieLine, sink: SieSink, reporter: SieReporter): boolean {
  switch (label) {
    case '#PBUDGET':
    case '#PSALDO': {
      const read = readPeriodAmount(line, reporter);
      if (read && label === '#PBUDGET') sink.budget?.(read);
      else if (read) sink.periodBalance?.(read);
      return true;
    }
    case '#IB':
    case '#UB':
    case '#RES':
    case '#OIB':
    case '#OUB': {
      const fields = required(line, 2, reporter);
      if (fields === null) return true;
      const byObject = label[1] === 'O';
      const amount = amountAt(line, afterList(line, 3), reporter);
      if (amount === null) return true;
      sink.balance?.({
        line: line.number,
        kind: label.slice(1) as SieBalance['kind'],
        yearNumber: fields[1]!,
        account: fields[2]!,
        objects: byObject ? objectsOf(line, reporter, 3) : [],
        amount,
      });
      return true;
    }
    default:
      return false;
  }
}

function readPeriodAmount(line: SieLine, reporter: SieReporter): SiePeriodAmount | null {
  const fields = required(line, 3, reporter);
  if (fields === null) return null;
  const period = parsePeriod(fields[2]!);
  if (period === null) {
    reporter.tell('PERIOD_INVALID', line.number, `It says ${quoted(fields[2])}.`);
    return null;
  }
  const amount = amountAt(line, afterList(line, 4), reporter);
  if (amount === null) return null;
  return {
    line: line.number,
    yearNumber: fields[1]!,
    period,
    account: fields[3]!,
    objects: objectsOf(line, reporter, 4),
    amount,
  };
}
