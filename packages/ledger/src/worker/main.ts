// The worker thread that writes a ledger, so that a sync to the disk never holds up the event loop.
import { parentPort, workerData } from 'node:worker_threads';
import { Bookkeeper } from './bookkeeper.ts';
import type { FromWorker, ToWorker, WorkerData } from './messages.ts';

const port = parentPort!;
const data = workerData as WorkerData;
const tell = (message: FromWorker) => port.postMessage(message);
const bookkeeper = new Bookkeeper(data, tell);

port.on('message', (message: ToWorker) => {
  if (message === 'CLOSE') void bookkeeper.close().then(() => process.exit(0));
  else if (message === 'SEAL') void bookkeeper.seal('ALL').then(() => tell({ what: 'SEALED' }));
  else void bookkeeper.append(message);
});
await bookkeeper.open();
await bookkeeper.seal('ALL');
setInterval(() => bookkeeper.seal('NEW'), data.interval);
setInterval(() => bookkeeper.seal('ALL'), data.quiet);
