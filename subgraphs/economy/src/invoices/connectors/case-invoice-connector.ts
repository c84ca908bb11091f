import type { Owner } from '@samgraf/policy';
import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { money } from '../../money.ts';
import type { Row } from '../../store/ledger-store.ts';
import { invoiceKey } from '../store/invoice-keys.ts';
import type { InvoiceView } from '../store/invoices.ts';
import { InvoiceStoreConnector } from './invoice-store-connector.ts';

export interface CaseInvoiceRecord {
  readonly id: string;
  /** What the case's diary number begins with: `BN`. Not in the graph. */
  readonly register: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string | null;
  readonly supplierName: string;
  readonly payable: string | null;
  readonly status: string;
}

/**
 * Of the invoices, those that name a case, by the little that its handler needs. Found by the `caseReference` alone: a
 * diary number is its municipality's own, since all five have a `BN 2026/1`. Each belongs to the authority whose register
 * its number is of; registers outside the scope are not looked in.
 */
export class CaseInvoiceConnector extends InvoiceStoreConnector<CaseInvoiceRecord> {
  readonly type = 'CaseInvoice';

  sortKey({ id, issuedOn }: CaseInvoiceRecord): string {
    const { tenant, local } = parseRecordId(id, 'case-invoice')!;
    return invoiceKey(tenant, issuedOn, local);
  }

  protected override ownerOf({ id, register }: CaseInvoiceRecord): Owner {
    const { tenant, registers } = this.invoices.connectionOf(parseRecordId(id, 'case-invoice')!.tenant);
    return { tenant, authority: registers[register]! };
  }

  protected find(ids: readonly string[], view: InvoiceView): CaseInvoiceRecord[] {
    const keys = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'case-invoice');
      return parsed && view.tenants.includes(parsed.tenant) ? [[parsed.tenant, parsed.local]] : [];
    });
    return view
      .all(
        `SELECT d.* FROM json_each($keys) k CROSS JOIN document d
         ON d.tenant = k.value ->> 0 AND d.local = k.value ->> 1 AND d.project IS NOT NULL
         JOIN json_each($registers) r ON ${inRegister}`,
        { keys: JSON.stringify(keys), registers: JSON.stringify(view.registers) },
      )
      .map(toCaseInvoice);
  }

  protected listed(_args: Arguments, { first, after }: Slice, view: InvoiceView): CaseInvoiceRecord[] {
    return view
      .all(
        `SELECT d.* FROM document d JOIN json_each($registers) r ON ${inRegister}
         WHERE d.project IS NOT NULL AND d.sort > $after ORDER BY d.sort LIMIT $first`,
        { registers: JSON.stringify(view.registers), after: after ?? '', first },
      )
      .map(toCaseInvoice);
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    view: InvoiceView,
  ): CaseInvoiceRecord[][] {
    if (relation !== 'caseReference') return super.relatedTo(relation, parents, args, slice, view);
    const keys = parents.map((each) => {
      const parsed = parseRecordId(each, 'case-reference');
      const seen = view.registers.some(
        ([tenant, register]) => tenant === parsed?.tenant && register === registerOf(parsed.local),
      );
      return parsed && seen ? [parsed.tenant, parsed.local] : null;
    });
    const rows = view.all(
      `SELECT * FROM (
         SELECT k.key AS asked, d.*, row_number() OVER (PARTITION BY k.key ORDER BY d.sort) AS position
         FROM json_each($keys) k CROSS JOIN document d
         ON d.tenant = k.value ->> 0 AND d.project = k.value ->> 1 AND d.sort > $after
       ) WHERE position <= $first ORDER BY asked, position`,
      { keys: JSON.stringify(keys), after: slice.after ?? '', first: slice.first },
    );
    const records: CaseInvoiceRecord[][] = parents.map(() => []);
    for (const row of rows) records[row.asked]!.push(toCaseInvoice(row));
    return records;
  }
}

/** A document `d` whose case is in the register `r`: both say the tenant, and what diary numbers begin with. */
const inRegister = `d.tenant = r.value ->> 0 AND substr(d.project, 1, instr(d.project, ' ') - 1) = r.value ->> 1`;

/** `BN` of `BN 2026/123`. */
const registerOf = (diaryNumber: string): string =>
  diaryNumber.slice(0, Math.max(0, diaryNumber.indexOf(' ')));

const toCaseInvoice = (row: Row): CaseInvoiceRecord => ({
  id: recordId(row.tenant, 'case-invoice', row.local),
  register: registerOf(row.project),
  number: row.number,
  issuedOn: row.issued_on,
  dueOn: row.due_on,
  supplierName: row.supplier_name,
  payable: row.payable === null ? null : money(row.payable),
  status: row.status,
});
