import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { accountGroup } from '../account-groups.ts';
import { money } from '../money.ts';
import type { Row } from '../store/ledger-store.ts';
import type { LedgerView } from '../store/ledgers.ts';
import { codeOfPart, followUpKey, keyPart, partsOfKey } from '../store/sort-keys.ts';
import { limit } from './arguments.ts';
import {
  cellId,
  type FollowUpCell,
  type FollowUpQuestion,
  parseCellId,
  questionOf,
} from './follow-up-cell.ts';
import { LedgerConnector } from './ledger-connector.ts';

export interface FollowUpRecord {
  readonly id: string;
  readonly period: string | null;
  readonly accountGroup: { readonly code: string; readonly name: string } | null;
  readonly unit: { readonly id: string } | null;
  readonly budget: string;
  readonly outcome: string;
  readonly deviation: string;
}

/**
 * The statement is written for its question: what is not summed by stands as an empty string and is not grouped by,
 * and what is not limited has no condition. Written once for all questions it took twice the time.
 */
function clauses({ by, group, from, to }: FollowUpQuestion, after: string | null) {
  const columns = [
    ['u', by.has('UNIT') ? 'f.unit' : null],
    ['g', by.has('ACCOUNT_GROUP') ? 'f.group_code' : null],
    ['p', by.has('PERIOD') ? 'f.period' : null],
  ] as const;
  return {
    columns: columns.map(([name, column]) => `${column ?? "''"} AS ${name}`).join(', '),
    order: (first: string) => [first, ...columns.flatMap(([, column]) => column ?? [])].join(', '),
    where: (tenant: string) =>
      [
        group === null ? '' : 'AND f.group_code = $group',
        from === null ? '' : 'AND f.period >= $from',
        to === null ? '' : 'AND f.period <= $to',
        after === null
          ? ''
          : `AND (${tenant}, u, g, p) > ($afterTenant, $afterUnit, $afterGroup, $afterPeriod)`,
      ].join(' '),
  };
}

/**
 * Budget and outcome of result accounts (classes 3 to 8), summed by what is asked, in the order of unit, group
 * and month. Related to `unit`: of that unit alone. Sums that nothing was booked or budgeted for have no row.
 */
export class FollowUpConnector extends LedgerConnector<FollowUpRecord> {
  readonly type = 'FollowUp';

  sortKey({ id }: FollowUpRecord): string {
    const { tenant, by, unit, group, period } = parseCellId(id)!;
    const of = (dimension: 'UNIT' | 'ACCOUNT_GROUP', code: string | null) =>
      by.has(dimension) ? (code ?? '') : '';
    return followUpKey(tenant, of('UNIT', unit), of('ACCOUNT_GROUP', group), period ?? '', id);
  }

  protected find(ids: readonly string[], view: LedgerView): FollowUpRecord[] {
    const cells = ids.flatMap((id) => parseCellId(id) ?? []);
    const keys = cells.map(({ tenant, fiscalYear, unit, group, period, from, to }) => [
      view.book(tenant, fiscalYear)?.id ?? null,
      unit === null ? null : keyPart(unit),
      group,
      period ?? from,
      period ?? to,
    ]);
    return view
      .all(
        `SELECT k.key AS cell, sum(f.budget) AS budget, sum(f.outcome) AS outcome FROM json_each($keys) k
         CROSS JOIN follow_up f ON f.book = k.value ->> 0
           AND (k.value ->> 1 IS NULL OR f.unit = k.value ->> 1)
           AND (k.value ->> 2 IS NULL OR f.group_code = k.value ->> 2)
           AND (k.value ->> 3 IS NULL OR f.period >= k.value ->> 3)
           AND (k.value ->> 4 IS NULL OR f.period <= k.value ->> 4)
         GROUP BY k.key`,
        { keys: JSON.stringify(keys) },
      )
      .map(({ cell, budget, outcome }) => toFollowUp(cells[cell]!, budget, outcome));
  }

  protected listed(args: Arguments, { first, after }: Slice, view: LedgerView): FollowUpRecord[] {
    const unit = limit(args.unit, 'unit');
    if (unit === 'NONE') return [];
    if (unit !== 'ALL') {
      const id = recordId(unit.tenant, 'unit', unit.code);
      return this.relatedTo('unit', [id], args, { first, after }, view)[0]!;
    }
    const question = questionOf(args);
    const sql = clauses(question, after);
    const table = question.by.has('UNIT') ? 'follow_up' : 'follow_up_total';
    return view
      .all(
        `SELECT b.tenant, b.fiscal_year, ${sql.columns},
           sum(f.budget) AS budget, sum(f.outcome) AS outcome
         FROM json_each($books) k CROSS JOIN book b ON b.id = k.value CROSS JOIN ${table} f ON f.book = b.id
         WHERE true ${sql.where('b.tenant')}
         GROUP BY ${sql.order('b.id')} ORDER BY ${sql.order('b.tenant')} LIMIT $first`,
        {
          books: JSON.stringify(view.books.map((each) => each.id)),
          first,
          ...parameters(question, after),
        },
      )
      .map((row) => toRecord(row, question, null));
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    view: LedgerView,
  ): FollowUpRecord[][] {
    if (relation !== 'unit') return super.relatedTo(relation, parents, args, slice, view);
    const question = questionOf(args);
    const sql = clauses(question, slice.after);
    const keys = parents.flatMap((parent, asked) => {
      const unit = parseRecordId(parent, 'unit');
      // The year is a required argument: a tenant has one book of it.
      const book = view.books.find((each) => each.tenant === unit?.tenant);
      return unit && book ? [{ asked, book, unit: unit.local }] : [];
    });
    const summed = `
      SELECT k.key AS key, ${sql.columns}, sum(f.budget) AS budget, sum(f.outcome) AS outcome
      FROM json_each($keys) k CROSS JOIN follow_up f ON f.book = k.value ->> 0 AND f.unit = k.value ->> 1
      WHERE true ${sql.where('k.value ->> 2')}
      GROUP BY ${sql.order('k.key')}`;
    const rows = view.all(
      // One parent is by far the most asked for, and needs no count of its own.
      keys.length === 1
        ? `${summed} ORDER BY ${sql.order('k.key')} LIMIT $first`
        : `SELECT * FROM (
             SELECT *, row_number() OVER (PARTITION BY key ORDER BY u, g, p) AS position
             FROM (${summed})
           ) WHERE position <= $first ORDER BY key, position`,
      {
        keys: JSON.stringify(keys.map(({ book, unit }) => [book.id, keyPart(unit), book.tenant])),
        first: slice.first,
        ...parameters(question, slice.after),
      },
    );
    const records: FollowUpRecord[][] = parents.map(() => []);
    for (const row of rows) {
      const { asked, book, unit } = keys[row.key]!;
      const place = { tenant: book.tenant, fiscal_year: book.fiscalYear };
      records[asked]!.push(toRecord({ ...row, ...place }, question, unit));
    }
    return records;
  }
}

function parameters({ from, to, group }: FollowUpQuestion, after: string | null) {
  const [afterTenant = '', afterUnit = '', afterGroup = '', afterPeriod = ''] = partsOfKey(after ?? '');
  return {
    from,
    to,
    group,
    afterTenant,
    afterUnit,
    afterGroup,
    afterPeriod,
  };
}

/** @param unit the one that was asked for; null for all. */
function toRecord(
  { tenant, fiscal_year: fiscalYear, u, g, p, budget, outcome }: Row,
  asked: FollowUpQuestion,
  unit: string | null,
) {
  const cell: FollowUpCell = {
    ...asked,
    tenant,
    fiscalYear,
    unit: asked.by.has('UNIT') ? codeOfPart(u) : unit,
    group: asked.by.has('ACCOUNT_GROUP') ? g : asked.group,
    period: asked.by.has('PERIOD') ? p : null,
  };
  return toFollowUp(cell, budget, outcome);
}

function toFollowUp(cell: FollowUpCell, budget: number, outcome: number): FollowUpRecord {
  const { tenant, by, unit, group, period } = cell;
  return {
    id: cellId(cell),
    period,
    accountGroup: by.has('ACCOUNT_GROUP') ? accountGroup(group) : null,
    unit: by.has('UNIT') && unit ? { id: recordId(tenant, 'unit', unit) } : null,
    budget: money(budget),
    outcome: money(outcome),
    deviation: money(budget - outcome),
  };
}
