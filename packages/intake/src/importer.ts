import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { recordImport } from '@samgraf/telemetry';
import type { Logger } from 'pino';
import type { Progress } from './progress.ts';
import type { FolderName, FolderState, ImportWorkerData, ImportWorkerMessage } from './worker-messages.ts';

export interface ImporterOptions<Connection> {
  /** The module that the thread runs: it opens its store and calls `runImports`. */
  readonly worker: URL;
  readonly data: ImportWorkerData<Connection>;
  /** What is imported, for the log: `ledger`. */
  readonly what: string;
  readonly log: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Pause before the thread is started anew after a crash; five seconds where it is not given. */
  readonly restartMilliseconds?: number;
}

/** Pause before the import's thread is started anew after a crash, unless it is said otherwise. */
const restartMilliseconds = 5_000;

/** So long a thread may say nothing before its folders are held for lost: a dead network share hangs a look. */
const silenceMilliseconds = 60_000;

/** The import, at work in a thread of its own: the event loop is never held up by a file. */
export class Importer<Connection = unknown> {
  readonly #options: ImporterOptions<Connection>;
  readonly #folders = new Map<string, FolderState>();
  #worker: Worker | null = null;
  #restart: NodeJS.Timeout | null = null;
  #ready = false;
  #closed = false;
  #heard: number;
  #running: Progress | null = null;

  constructor(options: ImporterOptions<Connection>) {
    this.#options = options;
    this.#heard = options.now();
    this.#start();
  }

  /** Whether the files that lay in the folders at the start are read. */
  get ready(): boolean {
    return this.#ready;
  }

  /** What is being read now, and how far it has come; null when nothing is. */
  get running(): Progress | null {
    return this.#running;
  }

  /** How a folder was seen last; SILENT when it has not been looked at for long, null before the first look. */
  folderState({ tenant, system, kind }: FolderName): FolderState | 'SILENT' | null {
    const { now, data } = this.#options;
    if (now() - this.#heard > Math.max(silenceMilliseconds, 6 * data.pollMilliseconds)) return 'SILENT';
    return this.#folders.get(`${tenant} ${system} ${kind}`) ?? null;
  }

  /** A file being read is finished first; what is killed instead leaves what stood before whole. */
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
    const { worker: module, data, what, log } = this.#options;
    const worker = new Worker(module, { workerData: data });
    this.#worker = worker;
    worker.on('message', (message: ImportWorkerMessage) => this.#hear(message));
    worker.on('error', (error) => log.error({ error }, `${what} import stopped`));
    const pause = this.#options.restartMilliseconds ?? restartMilliseconds;
    worker.on('exit', () => {
      this.#worker = null;
      this.#running = null;
      if (!this.#closed) this.#restart = setTimeout(() => this.#start(), pause);
    });
  }

  #hear(message: ImportWorkerMessage): void {
    const { what, log, now } = this.#options;
    this.#heard = now();
    if (message.kind === 'READY') this.#ready = true;
    else if (message.kind === 'PROGRESS') this.#running = message.progress;
    else if (message.kind === 'LOOKED') this.#look(message.folder, message.state);
    else if (message.kind === 'FAILED') log.error(message, `${what} file could not be imported`);
    else this.#tell(message.records);
  }

  /** A line for each that was refused; of the others one for all that were taken together. */
  #tell(records: Extract<ImportWorkerMessage, { kind: 'IMPORTED' }>['records']): void {
    const { what, log } = this.#options;
    for (const each of records) {
      recordImport(each);
      if (each.outcome !== 'IMPORTED') log.warn(each, `${what} file refused`);
    }
    const imported = records.filter(({ outcome }) => outcome === 'IMPORTED');
    if (imported.length === 1) log.info(imported[0], `${what} file imported`);
    else if (imported.length > 1) {
      const { tenant, system, kind, startedAt } = imported[0]!;
      log.info({ tenant, system, kind, startedAt, files: imported.length }, `${what} files imported`);
    }
  }

  #look(folder: FolderName, state: FolderState): void {
    const key = `${folder.tenant} ${folder.system} ${folder.kind}`;
    if (this.#folders.get(key) === state) return;
    this.#folders.set(key, state);
    const { what, log } = this.#options;
    if (state === 'FOUND') log.info({ folder, state }, `${what} folder found`);
    else log.warn({ folder, state }, `${what} folder lacks its files`);
  }
}
