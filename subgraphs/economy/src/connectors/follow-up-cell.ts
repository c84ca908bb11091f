import { SamgrafError } from '@samgraf/errors';
import { type Arguments, parseRecordId, recordId } from '@samgraf/sources';
import { month, text } from './arguments.ts';

const dimensions = ['PERIOD', 'ACCOUNT_GROUP', 'UNIT'] as const;
type Dimension = (typeof dimensions)[number];

/** How follow-up is asked for: what it is summed by, and what it is limited to. */
export interface FollowUpQuestion {
  readonly by: ReadonlySet<Dimension>;
  /** Months, both inclusive; null where the year is the only limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly group: string | null;
}

/** One sum: a question's limits narrowed by what the row is of. Empty code: of no unit, of no group. */
export interface FollowUpCell extends FollowUpQuestion {
  readonly tenant: string;
  readonly fiscalYear: number;
  readonly unit: string | null;
  /** Null where it is not summed by month. */
  readonly period: string | null;
}

/** @throws SamgrafError BAD_ARGUMENT */
export function questionOf(args: Arguments): FollowUpQuestion {
  const by = Array.isArray(args.by) ? args.by : [];
  const from = month('fromPeriod', args.fromPeriod);
  const to = month('toPeriod', args.toPeriod);
  if (from !== null && to !== null && from > to) {
    throw new SamgrafError('BAD_ARGUMENT', 'Expected `fromPeriod` not to be later than `toPeriod`.');
  }
  return {
    by: new Set(dimensions.filter((each) => by.includes(each))),
    from,
    to,
    group: text(args.accountGroup),
  };
}

/**
 * The id says all that makes the sum, so that it can be read again: `1461:follow-up:2026-PAU-.-46-202601-311`.
 * After the year what it is summed by (P, A, U), the months it is limited to, group, month and unit.
 */
export function cellId(cell: FollowUpCell): string {
  const by = dimensions.map((each) => (cell.by.has(each) ? each[0] : '')).join('');
  const limits = cell.by.has('PERIOD') ? '.' : `${compact(cell.from)}.${compact(cell.to)}`;
  const local = [cell.fiscalYear, by, limits, cell.group ?? '', compact(cell.period), cell.unit ?? ''].join(
    '-',
  );
  return recordId(cell.tenant, 'follow-up', local);
}

/** What {@link cellId} was given; null for any other id. */
export function parseCellId(id: string): FollowUpCell | null {
  const parsed = parseRecordId(id, 'follow-up');
  const parts = parsed && /^(\d{4})-(P?A?U?)-(\d{6})?\.(\d{6})?-([^-]*)-(\d{6})?-(.*)$/su.exec(parsed.local);
  if (!parts) return null;
  const [, year, letters, from, to, group, period, unit] = parts;
  const by = new Set(dimensions.filter((each) => letters!.includes(each[0]!)));
  return {
    tenant: parsed.tenant,
    fiscalYear: Number(year),
    by,
    from: spread(from),
    to: spread(to),
    group: group === '' && !by.has('ACCOUNT_GROUP') ? null : group!,
    period: spread(period),
    unit: unit === '' && !by.has('UNIT') ? null : unit!,
  };
}

function compact(period: string | null): string {
  return period === null ? '' : period.replace('-', '');
}

function spread(period: string | undefined): string | null {
  return period === undefined ? null : `${period.slice(0, 4)}-${period.slice(4)}`;
}
