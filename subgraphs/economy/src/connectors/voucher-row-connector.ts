import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { money } from '../money.ts';
import type { Row } from '../store/ledger-store.ts';
import type { LedgerView } from '../store/ledgers.ts';
import { partsOfKey, rowKey } from '../store/sort-keys.ts';
import { LedgerConnector } from './ledger-connector.ts';
import { placeOfLocal, placeOfVoucher } from './place-of-voucher.ts';

export interface VoucherRowRecord {
  readonly id: string;
  readonly account: { readonly id: string };
  readonly costCentre: { readonly id: string } | null;
  readonly supplierNumber: string | null;
  readonly amount: string;
  readonly text: string | null;
}

/** Rows of vouchers, in the voucher's order. Related to `voucher`. */
export class VoucherRowConnector extends LedgerConnector<VoucherRowRecord> {
  readonly type = 'VoucherRow';

  sortKey({ id }: VoucherRowRecord): string {
    const { tenant, voucher, number } = parseRowId(id)!;
    return rowKey(tenant, voucher, number);
  }

  protected find(ids: readonly string[], view: LedgerView): VoucherRowRecord[] {
    const keys = ids.flatMap((id) => {
      const row = parseRowId(id);
      const place = row && placeOfLocal(row.tenant, row.voucher, view);
      return place ? [[place.book, place.local, row.number]] : [];
    });
    return view
      .all(
        `SELECT b.tenant, v.local, r.* FROM json_each($keys) k
         CROSS JOIN voucher v ON v.book = k.value ->> 0 AND v.local = k.value ->> 1
         CROSS JOIN voucher_row r ON r.voucher = v.id AND r.n = k.value ->> 2
         CROSS JOIN book b ON b.id = v.book`,
        { keys: JSON.stringify(keys) },
      )
      .map(toRow);
  }

  /** A book at a time, in the order of keys, until there are enough. */
  protected listed(_args: Arguments, { first, after }: Slice, view: LedgerView): VoucherRowRecord[] {
    const [afterTenant = '', afterVoucher = '', afterNumber = ''] = partsOfKey(after ?? '');
    const records: VoucherRowRecord[] = [];
    for (const { id, tenant } of view.books) {
      if (tenant < afterTenant) continue;
      const from = tenant === afterTenant ? afterVoucher : '';
      const rows = view.all(
        `SELECT $tenant AS tenant, v.local, r.* FROM voucher v INDEXED BY voucher_by_local
         CROSS JOIN voucher_row r ON r.voucher = v.id
         WHERE v.book = $book AND v.local >= $from AND (v.local > $from OR r.n > $number)
         ORDER BY v.local, r.n LIMIT $first`,
        { tenant, book: id, from, number: Number(afterNumber) || 0, first: first - records.length },
      );
      records.push(...rows.map(toRow));
      if (records.length >= first) break;
    }
    return records;
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    { first, after }: Slice,
    view: LedgerView,
  ): VoucherRowRecord[][] {
    if (relation !== 'voucher') return super.relatedTo(relation, parents, args, { first, after }, view);
    const records: VoucherRowRecord[][] = parents.map(() => []);
    const keys = parents.flatMap((parent, index) => {
      const place = placeOfVoucher(parent, view);
      return place ? [[index, place.book, place.local, lastSeen(place.tenant, place.local, after)]] : [];
    });
    const rows = view.all(
      `SELECT * FROM (
         SELECT k.value ->> 0 AS asked, b.tenant, v.local, r.*,
           row_number() OVER (PARTITION BY k.key ORDER BY r.n) AS position
         FROM json_each($keys) k
         CROSS JOIN voucher v ON v.book = k.value ->> 1 AND v.local = k.value ->> 2
         CROSS JOIN voucher_row r ON r.voucher = v.id AND r.n > k.value ->> 3
         CROSS JOIN book b ON b.id = v.book
       ) WHERE position <= $first ORDER BY asked, n`,
      { keys: JSON.stringify(keys), first },
    );
    for (const row of rows) records[row.asked]!.push(toRow(row));
    return records;
  }
}

/** The number of a voucher's last row at or before a key; `after` may be of another voucher. */
function lastSeen(tenant: string, voucher: string, after: string | null): number {
  if (after === null || after < rowKey(tenant, voucher, 0)) return 0;
  const [afterTenant, afterVoucher, number] = partsOfKey(after);
  if (afterTenant === tenant && afterVoucher === voucher) return Number(number) || 0;
  return Number.MAX_SAFE_INTEGER;
}

function parseRowId(id: string): { tenant: string; voucher: string; number: number } | null {
  const parsed = parseRecordId(id, 'voucher-row');
  const parts = parsed && /^(.+)-([1-9]\d{0,7})$/.exec(parsed.local);
  return parts ? { tenant: parsed.tenant, voucher: parts[1]!, number: Number(parts[2]) } : null;
}

function toRow({ tenant, local, n, account, cost_centre: costCentre, supplier, amount, text }: Row) {
  return {
    id: recordId(tenant, 'voucher-row', `${local}-${n}`),
    account: { id: recordId(tenant, 'account', account) },
    costCentre: costCentre === null ? null : { id: recordId(tenant, 'cost-centre', costCentre) },
    supplierNumber: supplier,
    amount: money(amount),
    text,
  };
}
