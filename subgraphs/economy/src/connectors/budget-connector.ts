import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { plain, unplain } from '../local-ids.ts';
import { money } from '../money.ts';
import type { Row } from '../store/ledger-store.ts';
import type { LedgerView } from '../store/ledgers.ts';
import { budgetKey } from '../store/sort-keys.ts';
import { limit, month } from './arguments.ts';
import { LedgerConnector } from './ledger-connector.ts';

export interface BudgetRecord {
  readonly id: string;
  readonly period: string;
  readonly account: { readonly id: string };
  readonly costCentre: { readonly id: string } | null;
  readonly amount: string;
}

/** Budget lines, by cost centre, account and month. */
export class BudgetConnector extends LedgerConnector<BudgetRecord> {
  readonly type = 'Budget';

  sortKey({ id }: BudgetRecord): string {
    const { tenant, fiscalYear, costCentre, account, period } = parseBudgetId(id)!;
    return budgetKey(tenant, fiscalYear, costCentre, account, period);
  }

  protected find(ids: readonly string[], view: LedgerView): BudgetRecord[] {
    const keys = ids.flatMap((id) => {
      const line = parseBudgetId(id);
      const book = line && view.book(line.tenant, line.fiscalYear);
      return book ? [[book.id, this.sortKey({ id } as BudgetRecord)]] : [];
    });
    return view
      .all(
        `SELECT l.*, b.tenant, b.fiscal_year FROM json_each($keys) k
         CROSS JOIN budget l ON l.book = k.value ->> 0 AND l.sort = k.value ->> 1
         CROSS JOIN book b ON b.id = l.book`,
        { keys: JSON.stringify(keys) },
      )
      .map(toBudget);
  }

  /** A book at a time, in the order of keys, until there are enough. */
  protected listed(args: Arguments, { first, after }: Slice, view: LedgerView): BudgetRecord[] {
    const account = limit(args.account, 'account');
    const costCentre = limit(args.costCentre, 'cost-centre');
    const period = month('period', args.period);
    if (account === 'NONE' || costCentre === 'NONE') return [];
    const records: BudgetRecord[] = [];
    for (const book of view.books) {
      if (![account, costCentre].every((each) => each === 'ALL' || each.tenant === book.tenant)) continue;
      const rows = view.all(
        `SELECT *, $tenant AS tenant, $year AS fiscal_year FROM budget
         WHERE book = $book AND sort > $after AND ($period IS NULL OR period = $period)
           AND ($account IS NULL OR account = $account)
           AND ($costCentre IS NULL OR cost_centre = $costCentre)
         ORDER BY sort LIMIT $first`,
        {
          tenant: book.tenant,
          year: book.fiscalYear,
          book: book.id,
          after: after ?? '',
          period,
          account: account === 'ALL' ? null : account.code,
          costCentre: costCentre === 'ALL' ? null : costCentre.code,
          first: first - records.length,
        },
      );
      records.push(...rows.map(toBudget));
      if (records.length >= first) break;
    }
    return records;
  }
}

function toBudget({ tenant, fiscal_year: year, period, account, cost_centre: costCentre, amount }: Row) {
  const local = [year, period.replace('-', ''), plain(account), costCentre].join('-');
  return {
    id: recordId(tenant, 'budget', local),
    period,
    account: { id: recordId(tenant, 'account', account) },
    costCentre: costCentre === '' ? null : { id: recordId(tenant, 'cost-centre', costCentre) },
    amount: money(amount),
  };
}

/** Of `1461:budget:2026-202601-4600-31101`. */
function parseBudgetId(id: string) {
  const parsed = parseRecordId(id, 'budget');
  const parts = parsed && /^(\d{4})-(\d{4})(\d{2})-([^-]*)-(.*)$/su.exec(parsed.local);
  if (!parts) return null;
  const [, year, periodYear, periodMonth, account, costCentre] = parts;
  return {
    tenant: parsed.tenant,
    fiscalYear: Number(year),
    period: `${periodYear}-${periodMonth}`,
    account: unplain(account!),
    costCentre: costCentre!,
  };
}
