import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type ImportWorkerData, runImports } from '@samgraf/intake';
import { publicIds } from '../public/public-ids.ts';
import { openStoreForWriting } from '../store/open-store.ts';
import type { ExportConnection } from './export-connection.ts';
import { exportFolder } from './export-intake.ts';

/** The thread that reads exports, the store's one writer. */
const { dataFolder, connections, ...timing } = workerData as ImportWorkerData<ExportConnection>;
const ids = publicIds(dataFolder);
runImports({
  database: openStoreForWriting(dataFolder),
  rawFolder: join(dataFolder, 'raw-exports'),
  folders: connections.map((each) => exportFolder(each, ids)),
  ...timing,
});
