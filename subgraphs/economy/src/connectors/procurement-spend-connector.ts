import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { accountGroup } from '../account-groups.ts';
import { money } from '../money.ts';
import type { Row } from '../store/ledger-store.ts';
import type { LedgerView } from '../store/ledgers.ts';
import { spendKey } from '../store/sort-keys.ts';
import { text } from './arguments.ts';
import { LedgerConnector } from './ledger-connector.ts';

export interface ProcurementSpendRecord {
  readonly id: string;
  readonly fiscalYear: number;
  readonly accountGroup: { readonly code: string; readonly name: string } | null;
  readonly supplierNumber: string;
  readonly supplierName: string | null;
  readonly amount: string;
  readonly vouchers: number;
}

/**
 * What was bought, by account group and supplier: cost rows of groups 40–49 and 60–79, but for 45 (grants given),
 * in vouchers of the series of supplier invoices.
 */
export class ProcurementSpendConnector extends LedgerConnector<ProcurementSpendRecord> {
  readonly type = 'ProcurementSpend';

  sortKey({ id }: ProcurementSpendRecord): string {
    const { tenant, fiscalYear, group, supplier } = parseSpendId(id)!;
    return spendKey(tenant, fiscalYear, group, supplier);
  }

  protected find(ids: readonly string[], view: LedgerView): ProcurementSpendRecord[] {
    const keys = ids.flatMap((id) => {
      const spend = parseSpendId(id);
      const book = spend && view.book(spend.tenant, spend.fiscalYear);
      return book ? [[book.id, this.sortKey({ id } as ProcurementSpendRecord)]] : [];
    });
    return view
      .all(
        `SELECT s.*, b.tenant, b.fiscal_year FROM json_each($keys) k
         CROSS JOIN spend s ON s.book = k.value ->> 0 AND s.sort = k.value ->> 1
         CROSS JOIN book b ON b.id = s.book`,
        { keys: JSON.stringify(keys) },
      )
      .map(toSpend);
  }

  /** A book at a time, in the order of keys, until there are enough. */
  protected listed(args: Arguments, { first, after }: Slice, view: LedgerView): ProcurementSpendRecord[] {
    const records: ProcurementSpendRecord[] = [];
    for (const { id, tenant, fiscalYear } of view.books) {
      const rows = view.all(
        `SELECT *, $tenant AS tenant, $year AS fiscal_year FROM spend
         WHERE book = $book AND sort > $after AND ($group IS NULL OR group_code = $group)
           AND ($supplier IS NULL OR supplier = $supplier)
         ORDER BY sort LIMIT $first`,
        {
          tenant,
          year: fiscalYear,
          book: id,
          after: after ?? '',
          group: text(args.accountGroup),
          supplier: text(args.supplierNumber),
          first: first - records.length,
        },
      );
      records.push(...rows.map(toSpend));
      if (records.length >= first) break;
    }
    return records;
  }
}

function toSpend({ tenant, fiscal_year: year, group_code: group, supplier, name, amount, vouchers }: Row) {
  return {
    id: recordId(tenant, 'spend', `${year}-${group}-${supplier}`),
    fiscalYear: year,
    accountGroup: accountGroup(group),
    supplierNumber: supplier,
    supplierName: name,
    amount: money(amount),
    vouchers,
  };
}

/** Of `1461:spend:2026-46-4711`. */
function parseSpendId(id: string) {
  const parsed = parseRecordId(id, 'spend');
  const parts = parsed && /^(\d{4})-([^-]+)-(.+)$/su.exec(parsed.local);
  return parts
    ? { tenant: parsed.tenant, fiscalYear: Number(parts[1]), group: parts[2]!, supplier: parts[3]! }
    : null;
}
