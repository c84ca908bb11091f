import type { ImportConnection } from '@samgraf/intake';
import type { LedgerConnection } from './ledger-connection.ts';
import { ledgerKind } from './ledger-kind.ts';

/** Whose it is to know what became of a ledger's files: the authority's whose ledger it is. */
export function importConnections(connections: readonly LedgerConnection[]): ImportConnection[] {
  return connections.map(({ tenant, system, source }) => ({
    tenant,
    system,
    kind: ledgerKind,
    authority: source.authority,
  }));
}
