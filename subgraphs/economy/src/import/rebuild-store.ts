import { join } from 'node:path';
import { type Replay, replayJournal } from '@samgraf/intake';
import { openStoreForWriting } from '../store/open-store.ts';
import type { LedgerConnection } from './ledger-connection.ts';
import { ledgerIntake } from './ledger-intake.ts';

/**
 * Makes the store of ledgers anew from the kept raw files alone, in another folder: the running one is not touched.
 *
 * @param dataFolder the subgraph's, which holds the raw files.
 * @param target an empty folder.
 */
export function rebuildStore(
  dataFolder: string,
  connections: readonly LedgerConnection[],
  target: string,
): Replay {
  const database = openStoreForWriting(target);
  try {
    return replayJournal(database, join(dataFolder, 'raw'), connections.map(ledgerIntake), Date.now);
  } finally {
    database.close();
  }
}
