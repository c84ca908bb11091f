import { ore } from '../oracles/kronor.ts';
import type { LedgerRow } from '../oracles/ledger.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';

/** What rows are summed by. */
export const keys = ['account', 'costCentre', 'supplier'] as const;

export type SummedRow = Pick<LedgerRow, (typeof keys)[number] | 'amount'>;

const row = 'nodes { amount supplierNumber account { number } costCentre { code } }';

/** Vouchers with their first rows; few have more. */
const vouchersDocument = `query ($municipality: ID!, $period: String, $after: String) {
  vouchers(municipality: [$municipality], fiscalYear: 2026, period: $period, first: 500, after: $after) {
    nodes {
      id
      rows(first: 30) { ${row} pageInfo { hasNextPage endCursor } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const rowsDocument = `query ($id: ID!, $after: String) {
  voucher(id: $id) { rows(first: 500, after: $after) { ${row} pageInfo { hasNextPage endCursor } } }
}`;

interface ShownRow {
  readonly amount: string;
  readonly supplierNumber: string | null;
  readonly account: { readonly number: string };
  readonly costCentre: { readonly code: string } | null;
}

/** Every row of every voucher of 2026, as the graph shows them. @param period one month; the year when null */
export async function shownRows(
  samgraf: Samgraf,
  { code, slug }: { readonly code: string; readonly slug: string },
  period: string | null,
): Promise<SummedRow[]> {
  const as = `economist.${slug}`;
  const vouchers = await everyPage(
    (after) => samgraf.ask(vouchersDocument, { as, variables: { municipality: code, period, after } }),
    (data) => data.vouchers,
  );
  const all: ShownRow[] = vouchers.flatMap((each) => each.rows.nodes);
  for (const { id, rows } of vouchers.filter((each) => each.rows.pageInfo.hasNextPage)) {
    const rest = await everyPage(
      (after) =>
        samgraf.ask(rowsDocument, { as, variables: { id, after: after ?? rows.pageInfo.endCursor } }),
      (data) => data.voucher.rows,
    );
    all.push(...rest);
  }
  return all.map(({ amount, supplierNumber, account, costCentre }) => ({
    account: account.number,
    costCentre: costCentre?.code ?? '',
    supplier: supplierNumber ?? '',
    amount: ore(amount),
  }));
}

/** `[key, öre]`, in the order of keys. */
export function sumsBy(rows: readonly SummedRow[], by: (typeof keys)[number]): Array<[string, number]> {
  const sums = new Map<string, number>();
  for (const each of rows) sums.set(each[by], (sums.get(each[by]) ?? 0) + each.amount);
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
}
