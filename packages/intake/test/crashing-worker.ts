import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';

/** Crashes the first time, after it has begun; then does what the worker of words does. */
const mark = join(workerData.dataFolder, 'crashed');
if (!existsSync(mark)) {
  writeFileSync(mark, '');
  setTimeout(() => {
    throw new Error('a defect of ours');
  }, 100);
}
await import('./word-worker.ts');
