import { type Arguments, recordId, type Slice } from '@samgraf/sources';
import type { Row } from '../store/ledger-store.ts';
import type { LedgerView } from '../store/ledgers.ts';
import { monthKeys, voucherKey } from '../store/sort-keys.ts';
import { limit, month, searched, text } from './arguments.ts';
import { LedgerConnector } from './ledger-connector.ts';
import { placeOfVoucher } from './place-of-voucher.ts';

export interface VoucherRecord {
  readonly id: string;
  readonly fiscalYear: number;
  readonly series: string;
  readonly number: string | null;
  readonly date: string;
  readonly text: string | null;
  readonly balanced: boolean;
}

/** Vouchers, newest first. */
export class VoucherConnector extends LedgerConnector<VoucherRecord> {
  readonly type = 'Voucher';

  sortKey({ id, date, series, number }: VoucherRecord): string {
    const [tenant, local] = [id.slice(0, id.indexOf(':')), id.slice(id.lastIndexOf(':') + 1)];
    return voucherKey(tenant, date, series, number, local);
  }

  protected find(ids: readonly string[], view: LedgerView): VoucherRecord[] {
    const keys = ids.flatMap((id) => {
      const place = placeOfVoucher(id, view);
      return place ? [[place.book, place.local]] : [];
    });
    return view
      .all(
        `SELECT v.*, b.tenant, b.fiscal_year FROM json_each($keys) k
         CROSS JOIN voucher v ON v.book = k.value ->> 0 AND v.local = k.value ->> 1
         CROSS JOIN book b ON b.id = v.book`,
        { keys: JSON.stringify(keys) },
      )
      .map(toVoucher);
  }

  /**
   * Account and cost centre are looked for in one and the same row, the supplier in any: it often stands on the
   * liability's row alone.
   */
  protected listed(args: Arguments, { first, after }: Slice, view: LedgerView): VoucherRecord[] {
    const account = limit(args.account, 'account');
    const costCentre = limit(args.costCentre, 'cost-centre');
    if (account === 'NONE' || costCentre === 'NONE') return [];
    const period = month('period', args.period);
    const within = period === null ? { from: '', to: '~' } : monthKeys(period);
    const books = view.books
      .filter(({ tenant }) => [account, costCentre].every((each) => each === 'ALL' || each.tenant === tenant))
      .map((each) => each.id);
    return view
      .all(
        `SELECT v.*, b.tenant, b.fiscal_year FROM json_each($books) k
         CROSS JOIN book b ON b.id = k.value
         CROSS JOIN voucher v ON v.id IN (
           SELECT x.id FROM voucher x
           WHERE x.book = b.id AND x.sort > $from AND x.sort < $to
             AND ($series IS NULL OR x.series = $series)
             AND ($text IS NULL OR instr(x.search, $text) > 0)
             AND ($supplier IS NULL OR x.id IN (SELECT voucher FROM voucher_row WHERE supplier = $supplier))
             AND ($account IS NULL AND $costCentre IS NULL OR EXISTS (
               SELECT 1 FROM voucher_row r WHERE r.voucher = x.id
                 AND ($account IS NULL OR r.account = $account)
                 AND ($costCentre IS NULL OR r.cost_centre = $costCentre)))
           ORDER BY x.sort LIMIT $first)
         ORDER BY v.sort LIMIT $first`,
        {
          books: JSON.stringify(books),
          from: after !== null && after > within.from ? after : within.from,
          to: within.to,
          series: text(args.series),
          text: searched(args.text),
          supplier: text(args.supplierNumber),
          account: account === 'ALL' ? null : account.code,
          costCentre: costCentre === 'ALL' ? null : costCentre.code,
          first,
        },
      )
      .map(toVoucher);
  }
}

function toVoucher(row: Row): VoucherRecord {
  return {
    id: recordId(row.tenant, 'voucher', row.local),
    fiscalYear: row.fiscal_year,
    series: row.series,
    number: row.number,
    date: row.date,
    text: row.text,
    balanced: row.balanced === 1,
  };
}
