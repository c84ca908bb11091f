import { type Arguments, parseRecordId, recordId, type Slice } from '@samgraf/sources';
import { accountGroup } from '../account-groups.ts';
import type { Row } from '../store/ledger-store.ts';
import type { LedgerView } from '../store/ledgers.ts';
import { codeKey } from '../store/sort-keys.ts';
import { searched, text } from './arguments.ts';
import { LedgerConnector } from './ledger-connector.ts';

export interface AccountRecord {
  readonly id: string;
  readonly number: string;
  readonly name: string | null;
  readonly group: { readonly code: string; readonly name: string } | null;
}

/** Accounts, each as the latest year that has it says. */
export class AccountConnector extends LedgerConnector<AccountRecord> {
  readonly type = 'Account';

  sortKey({ id, number }: AccountRecord): string {
    return codeKey(id.slice(0, id.indexOf(':')), number);
  }

  protected find(ids: readonly string[], view: LedgerView): AccountRecord[] {
    const keys = ids.flatMap((id) => {
      const parsed = parseRecordId(id, 'account');
      return parsed ? [[parsed.tenant, codeKey(parsed.tenant, parsed.local)]] : [];
    });
    return view
      .all(
        `SELECT a.* FROM json_each($keys) k
         CROSS JOIN account a ON a.tenant = k.value ->> 0 AND a.sort = k.value ->> 1
         WHERE a.tenant IN (SELECT value FROM json_each($tenants))`,
        { keys: JSON.stringify(keys), tenants: JSON.stringify(view.tenants) },
      )
      .map(toAccount);
  }

  protected listed(args: Arguments, { first, after }: Slice, view: LedgerView): AccountRecord[] {
    return view
      .all(
        `SELECT * FROM account WHERE tenant IN (SELECT value FROM json_each($tenants)) AND sort > $after
           AND ($group IS NULL OR group_code = $group) AND ($text IS NULL OR instr(search, $text) > 0)
         ORDER BY sort LIMIT $first`,
        {
          tenants: JSON.stringify(view.tenants),
          after: after ?? '',
          group: text(args.group),
          text: searched(args.text),
          first,
        },
      )
      .map(toAccount);
  }
}

function toAccount({ tenant, number, name, group_code: group }: Row): AccountRecord {
  return { id: recordId(tenant, 'account', number), number, name, group: accountGroup(group) };
}
