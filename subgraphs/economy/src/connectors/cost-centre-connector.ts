import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import type { Row } from '../store/ledger-store.ts';
import type { LedgerView } from '../store/ledgers.ts';
import { codeKey } from '../store/sort-keys.ts';
import { limit, searched } from './arguments.ts';
import { LedgerConnector } from './ledger-connector.ts';

export interface CostCentreRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string | null;
  readonly unit: { readonly id: string } | null;
}

/** Cost centres, each as the latest year that has it says. Related to `unit`. */
export class CostCentreConnector extends LedgerConnector<CostCentreRecord> {
  readonly type = 'CostCentre';

  sortKey({ id, code }: CostCentreRecord): string {
    return codeKey(id.slice(0, id.indexOf(':')), code);
  }

  protected find(ids: readonly string[], view: LedgerView): CostCentreRecord[] {
    const keys = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'cost-centre');
      return parsed ? [[parsed.tenant, codeKey(parsed.tenant, parsed.local)]] : [];
    });
    return view
      .all(
        `SELECT o.* FROM json_each($keys) k
         CROSS JOIN organisation o
           ON o.tenant = k.value ->> 0 AND o.kind = 'COST_CENTRE' AND o.sort = k.value ->> 1
         WHERE o.tenant IN (SELECT value FROM json_each($tenants))`,
        { keys: JSON.stringify(keys), tenants: JSON.stringify(view.tenants) },
      )
      .map(toCostCentre);
  }

  protected listed(args: Arguments, { first, after }: Slice, view: LedgerView): CostCentreRecord[] {
    const unit = limit(args.unit, 'unit');
    if (unit === 'NONE') return [];
    return view
      .all(
        `SELECT * FROM organisation
         WHERE tenant IN (SELECT value FROM json_each($tenants)) AND kind = 'COST_CENTRE' AND sort > $after
           AND ($unit IS NULL OR unit = $unit AND tenant = $unitTenant)
           AND ($text IS NULL OR instr(search, $text) > 0)
         ORDER BY sort LIMIT $first`,
        {
          tenants: JSON.stringify(view.tenants),
          after: after ?? '',
          unit: unit === 'ALL' ? null : unit.code,
          unitTenant: unit === 'ALL' ? null : unit.tenant,
          text: searched(args.text),
          first,
        },
      )
      .map(toCostCentre);
  }

  protected override relatedTo(
    relation: string,
    parents: readonly string[],
    args: Arguments,
    slice: Slice,
    view: LedgerView,
  ): CostCentreRecord[][] {
    if (relation !== 'unit') return super.relatedTo(relation, parents, args, slice, view);
    const units = parents.map((parent) => {
      const id = parseRecordId(parent, 'unit');
      return [id?.tenant ?? null, id?.local ?? null];
    });
    const records: CostCentreRecord[][] = parents.map(() => []);
    const rows = view.all(
      `SELECT * FROM (
         SELECT k.key AS asked, o.*, row_number() OVER (PARTITION BY k.key ORDER BY o.sort) AS position
         FROM json_each($units) k
         CROSS JOIN organisation o
           ON o.tenant = k.value ->> 0 AND o.kind = 'COST_CENTRE' AND o.unit = k.value ->> 1
         WHERE o.tenant IN (SELECT value FROM json_each($tenants)) AND o.sort > $after
       ) WHERE position <= $first ORDER BY asked, position`,
      {
        units: JSON.stringify(units),
        tenants: JSON.stringify(view.tenants),
        after: slice.after ?? '',
        first: slice.first,
      },
    );
    for (const row of rows) records[row.asked]!.push(toCostCentre(row));
    return records;
  }
}

function toCostCentre({ tenant, code, name, unit }: Row): CostCentreRecord {
  return {
    id: recordId(tenant, 'cost-centre', code),
    code,
    name,
    unit: unit === null ? null : { id: recordId(tenant, 'unit', unit) },
  };
}
