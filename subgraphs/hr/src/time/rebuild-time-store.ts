import { join } from 'node:path';
import { type Replay, replayJournal } from '@samgraf/intake';
import { openTimeStore } from './open-time-store.ts';
import type { TimeConnection } from './time-connection.ts';
import { timeIntake } from './time-intake.ts';

/**
 * Makes the store of time and absence anew from the kept raw files alone, in another folder: the running one is not
 * touched.
 *
 * @param dataFolder the subgraph's, which holds the raw files
 * @param target an empty folder
 */
export function rebuildTimeStore(
  dataFolder: string,
  connections: readonly TimeConnection[],
  target: string,
): Replay {
  const database = openTimeStore(target);
  try {
    return replayJournal(database, join(dataFolder, 'raw-time'), connections.map(timeIntake), Date.now);
  } finally {
    database.close();
  }
}
