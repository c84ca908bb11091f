import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type ImportWorkerData, runImports } from '../src/index.ts';
import { openWords, wordIntake } from './word-store.ts';

const { dataFolder, connections, ...timing } = workerData as ImportWorkerData<{
  readonly tenant: string;
  readonly folder: string;
}>;
runImports({
  database: openWords(join(dataFolder, 'words.sqlite')),
  rawFolder: join(dataFolder, 'raw'),
  folders: connections.map(({ tenant, folder }) => ({
    folder,
    takes: (name) => name.endsWith('.txt'),
    atOnce: 3,
    intake: wordIntake(tenant),
  })),
  ...timing,
});
