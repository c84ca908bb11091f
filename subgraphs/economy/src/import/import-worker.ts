import { basename, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openStoreForWriting } from '../store/open-store.ts';
import { DropFolder } from './drop-folder.ts';
import { importFile } from './import-file.ts';
import { clearUnfinished } from './keep-raw.ts';
import type { LedgerConnection } from './ledger-connection.ts';
import type { ImportWorkerData, ImportWorkerMessage } from './worker-messages.ts';

/** The import's own thread: watches the folders and is the store's one writer. Ends on any message. */
const port = parentPort!;
const { dataFolder, connections, settleMilliseconds, pollMilliseconds } = workerData as ImportWorkerData;
const rawFolder = join(dataFolder, 'raw');
clearUnfinished(rawFolder);
const database = openStoreForWriting(dataFolder);

const tell = (message: ImportWorkerMessage): void => port.postMessage(message);

function take(connection: LedgerConnection, path: string): boolean {
  try {
    const record = importFile(database, connection, path, { rawFolder, now: Date.now });
    if (record !== null) {
      const { problems: _, ...told } = record;
      tell({ kind: 'IMPORTED', record: told });
    }
    return true;
  } catch (error) {
    const message = Error.isError(error) ? error.message : String(error);
    tell({ kind: 'FAILED', tenant: connection.tenant, file: basename(path), message });
    return false;
  }
}

const folders = connections.map(
  (connection) =>
    new DropFolder({
      folder: connection.source.folder,
      take: (path) => take(connection, path),
      settleMilliseconds,
      pollMilliseconds,
      now: Date.now,
    }),
);
for (const folder of folders) folder.start();

/** A file that is still written at the start, or cannot be read, does not keep the rest from being served. */
let waits = 10;
const readiness = setInterval(() => {
  waits -= 1;
  if (waits > 0 && !folders.every((folder) => folder.settled)) return;
  clearInterval(readiness);
  tell({ kind: 'READY' });
}, settleMilliseconds / 2);

port.on('message', () => {
  clearInterval(readiness);
  for (const folder of folders) folder.close();
  database.close();
  port.close();
});
