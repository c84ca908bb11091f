import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { ImportWorkerData, ImportWorkerMessage } from './worker-messages.ts';

/** Pause before the import's thread is started anew after a crash. */
const restartMilliseconds = 5_000;

/** The import, at work in a thread of its own: the event loop is never held up by a file. */
export class Importer {
  readonly #data: ImportWorkerData;
  readonly #log: Logger;
  #worker: Worker | null = null;
  #restart: NodeJS.Timeout | null = null;
  #ready = false;
  #closed = false;

  constructor(data: ImportWorkerData, log: Logger) {
    this.#data = data;
    this.#log = log;
    this.#start();
  }

  /** Whether the files that lay in the folders at the start are read. */
  get ready(): boolean {
    return this.#ready;
  }

  /** A file being read is finished first; what is killed instead leaves the old book whole. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#restart) clearTimeout(this.#restart);
    const worker = this.#worker;
    if (worker === null) return;
    const exit = once(worker, 'exit');
    worker.postMessage('CLOSE');
    await exit;
  }

  #start(): void {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { workerData: this.#data });
    this.#worker = worker;
    worker.on('message', (message: ImportWorkerMessage) => this.#hear(message));
    worker.on('error', (error) => this.#log.error({ error }, 'ledger import stopped'));
    worker.on('exit', () => {
      this.#worker = null;
      if (!this.#closed) this.#restart = setTimeout(() => this.#start(), restartMilliseconds);
    });
  }

  #hear(message: ImportWorkerMessage): void {
    if (message.kind === 'READY') this.#ready = true;
    else if (message.kind === 'FAILED') this.#log.error(message, 'ledger file could not be imported');
    else {
      const { record } = message;
      if (record.outcome === 'IMPORTED') this.#log.info(record, 'ledger file imported');
      else this.#log.warn(record, 'ledger file refused');
    }
  }
}
