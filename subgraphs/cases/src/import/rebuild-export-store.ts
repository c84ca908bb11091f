import { join } from 'node:path';
import { type Replay, replayJournal } from '@samgraf/intake';
import { publicIds } from '../public/public-ids.ts';
import { openStoreForWriting } from '../store/open-store.ts';
import type { ExportConnection } from './export-connection.ts';
import { exportIntake } from './export-intake.ts';

/**
 * Makes the store of exports anew from the kept raw files alone, in another folder: the running one is not touched.
 * Public ids are those of before, by the installation's key.
 *
 * @param dataFolder the subgraph's, which holds the raw files and the key.
 * @param target an empty folder.
 */
export function rebuildExportStore(
  dataFolder: string,
  connections: readonly ExportConnection[],
  target: string,
): Replay {
  const ids = publicIds(dataFolder);
  const database = openStoreForWriting(target);
  try {
    const intakes = connections.map((each) => exportIntake(each, ids));
    return replayJournal(database, join(dataFolder, 'raw-exports'), intakes, Date.now);
  } finally {
    database.close();
  }
}
