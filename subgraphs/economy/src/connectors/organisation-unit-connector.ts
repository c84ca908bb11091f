import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import type { Row } from '../store/ledger-store.ts';
import type { LedgerView } from '../store/ledgers.ts';
import { codeKey } from '../store/sort-keys.ts';
import { searched } from './arguments.ts';
import { LedgerConnector } from './ledger-connector.ts';

export interface OrganisationUnitRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string | null;
}

/** Units, as the codes of cost centres group them. */
export class OrganisationUnitConnector extends LedgerConnector<OrganisationUnitRecord> {
  readonly type = 'OrganisationUnit';

  sortKey({ id, code }: OrganisationUnitRecord): string {
    return codeKey(id.slice(0, id.indexOf(':')), code);
  }

  protected find(ids: readonly string[], view: LedgerView): OrganisationUnitRecord[] {
    const keys = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'unit');
      return parsed ? [[parsed.tenant, codeKey(parsed.tenant, parsed.local)]] : [];
    });
    return view
      .all(
        `SELECT o.* FROM json_each($keys) k
         CROSS JOIN organisation o ON o.tenant = k.value ->> 0 AND o.kind = 'UNIT' AND o.sort = k.value ->> 1
         WHERE o.tenant IN (SELECT value FROM json_each($tenants))`,
        { keys: JSON.stringify(keys), tenants: JSON.stringify(view.tenants) },
      )
      .map(toUnit);
  }

  protected listed(args: Arguments, { first, after }: Slice, view: LedgerView): OrganisationUnitRecord[] {
    return view
      .all(
        `SELECT * FROM organisation
         WHERE tenant IN (SELECT value FROM json_each($tenants)) AND kind = 'UNIT' AND sort > $after
           AND ($text IS NULL OR instr(search, $text) > 0)
         ORDER BY sort LIMIT $first`,
        {
          tenants: JSON.stringify(view.tenants),
          after: after ?? '',
          text: searched(args.text),
          first,
        },
      )
      .map(toUnit);
  }
}

function toUnit({ tenant, code, name }: Row): OrganisationUnitRecord {
  return { id: recordId(tenant, 'unit', code), code, name };
}
