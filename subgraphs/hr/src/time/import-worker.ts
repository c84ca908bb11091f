import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type ImportWorkerData, runImports } from '@samgraf/intake';
import { openTimeStore } from './open-time-store.ts';
import type { TimeConnection } from './time-connection.ts';
import { timeFolder } from './time-intake.ts';

/** The thread that reads files of time and absence, the store's one writer. */
const { dataFolder, connections, ...timing } = workerData as ImportWorkerData<TimeConnection>;
runImports({
  database: openTimeStore(dataFolder),
  rawFolder: join(dataFolder, 'raw-time'),
  folders: connections.map(timeFolder),
  ...timing,
});
