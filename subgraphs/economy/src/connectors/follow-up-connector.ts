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

/** What is not summed by stands as an empty string, and so adds nothing to the grouping. */
const summedBy = `
  CASE WHEN $byGroup THEN f.group_code ELSE '' END AS g,
  CASE WHEN $byPeriod THEN f.period ELSE '' END AS p`;

const limited = `
  ($group IS NULL OR f.group_code = $group)
  AND ($from IS NULL OR f.period >= $from) AND ($to IS NULL OR f.period <= $to)`;

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
    const byUnit = question.by.has('UNIT');
    const table = byUnit ? 'follow_up' : 'follow_up_total';
    return view
      .all(
        `SELECT b.tenant, b.fiscal_year, ${byUnit ? 'f.unit' : "''"} AS u, ${summedBy}, sum(f.budget) AS budget, sum(f.outcome) AS outcome
         FROM json_each($books) k CROSS JOIN book b ON b.id = k.value CROSS JOIN ${table} f ON f.book = b.id
         WHERE ${limited} AND (b.tenant, u, g, p) > ($afterTenant, $afterUnit, $afterGroup, $afterPeriod)
         GROUP BY b.id, u, g, p ORDER BY b.tenant, u, g, p LIMIT $first`,
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
    const units = parents.map((parent) => parseRecordId(parent, 'unit'));
    const keys = units.flatMap((unit, index) =>
      view.books
        .filter((book) => book.tenant === unit?.tenant)
        .map((book) => [index, book.id, keyPart(unit!.local)]),
    );
    const records: FollowUpRecord[][] = parents.map(() => []);
    // Not `parent`: json_each has a column of that name, which GROUP BY would take instead.
    const rows = view.all(
      `SELECT * FROM (
         SELECT *, row_number() OVER (PARTITION BY asked ORDER BY u, g, p) AS position FROM (
           SELECT k.value ->> 0 AS asked, b.tenant, b.fiscal_year,
             CASE WHEN $byUnit THEN f.unit ELSE '' END AS u, ${summedBy},
             sum(f.budget) AS budget, sum(f.outcome) AS outcome
           FROM json_each($keys) k
           CROSS JOIN book b ON b.id = k.value ->> 1
           CROSS JOIN follow_up f ON f.book = b.id AND f.unit = k.value ->> 2
           WHERE ${limited} AND (b.tenant, u, g, p) > ($afterTenant, $afterUnit, $afterGroup, $afterPeriod)
           GROUP BY asked, b.id, u, g, p)
       ) WHERE position <= $first ORDER BY asked, position`,
      { keys: JSON.stringify(keys), first: slice.first, ...parameters(question, slice.after) },
    );
    for (const row of rows) {
      records[row.asked]!.push(toRecord(row, question, units[row.asked]!.local));
    }
    return records;
  }
}

function parameters({ by, from, to, group }: FollowUpQuestion, after: string | null) {
  const [afterTenant = '', afterUnit = '', afterGroup = '', afterPeriod = ''] = partsOfKey(after ?? '');
  return {
    byUnit: by.has('UNIT') ? 1 : 0,
    byGroup: by.has('ACCOUNT_GROUP') ? 1 : 0,
    byPeriod: by.has('PERIOD') ? 1 : 0,
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
