import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { encodeEntry } from './encode-entry.ts';
import { later } from './later.ts';
import type { NewEntry } from './ledger.ts';
import { LedgerUnavailable } from './ledger-unavailable.ts';
import type { LedgerOptions } from './open-ledger.ts';
import { withCopies } from './with-copies.ts';
import type { Batch, FromWorker, ToWorker, WorkerData } from './worker/messages.ts';

interface Waiting {
  readonly tenants: string[];
  readonly texts: string[];
  readonly since: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Group commit: what is handed in while a batch is being synced goes in the next one, so that many requests share a
 * sync and none waits for more than two. Texts are made here, since a string crosses to the worker at a third of
 * what the object costs.
 */
export class LedgerPen {
  readonly #options: LedgerOptions;
  readonly #anchored = new Map<string, number>();
  #worker: Worker | null = null;
  #watch: NodeJS.Timeout | null = null;
  #waiting: Waiting[] = [];
  #underWay: Waiting[] = [];
  #batch = 0;
  #time = '';
  #gathering = false;
  #closing = false;
  #onSealed: Array<() => void> = [];

  constructor(options: LedgerOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const now = performance.now();
    for (const { tenant } of this.#options.anchors) this.#anchored.set(tenant, now);
    this.#watch = setInterval(() => this.#refuseLate(), 100).unref();
    await this.#start();
  }

  async write(entries: readonly NewEntry[]): Promise<void> {
    if (entries.length === 0) return;
    this.#checkAnchored(entries);
    const time = this.#nextTime();
    const destined = withCopies(entries);
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({
        tenants: destined.map((each) => each.tree),
        texts: destined.map((each) => encodeEntry({ ...each.entry, time })),
        since: performance.now(),
        resolve,
        reject,
      });
      this.#gather();
    });
  }

  seal(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#worker === null) {
        resolve();
        return;
      }
      this.#onSealed.push(resolve);
      this.#post('SEAL');
    });
  }

  async close(): Promise<void> {
    this.#closing = true;
    const worker = this.#worker;
    if (worker) {
      const ended = new Promise((resolve) => worker.once('exit', resolve));
      this.#post('CLOSE');
      await ended;
    }
    if (this.#watch) clearInterval(this.#watch);
    this.#refuse([...this.#underWay, ...this.#waiting]);
  }

  #start(): Promise<void> {
    const { folder, database, writer, keysFolder, tenants, anchors, synchronous } = this.#options;
    const data: WorkerData = {
      store: database
        ? { kind: 'postgres', url: database }
        : { kind: 'sqlite', file: join(folder, `${writer}.sqlite`), ...(synchronous && { synchronous }) },
      writer,
      keysFolder: join(keysFolder, 'signing'),
      tenants,
      anchors,
      interval: this.#options.interval ?? 1_000,
      quiet: this.#options.quiet ?? 60_000,
    };
    const worker = new Worker(new URL('./worker/main.ts', import.meta.url), { workerData: data });
    this.#worker = worker;
    return new Promise((resolve) => {
      worker.on('message', (message: FromWorker) => this.#heard(message, resolve));
      worker.on('error', (error) => this.#warn('the thread that writes the ledger', error));
      worker.on('exit', () => {
        this.#worker = null;
        this.#refuse(this.#underWay);
        this.#underWay = [];
        for (const each of this.#onSealed.splice(0)) each();
        resolve();
        if (!this.#closing) setTimeout(() => this.#closing || this.#start(), 1_000).unref();
      });
    });
  }

  #heard(message: FromWorker, onOpen: () => void): void {
    switch (message.what) {
      case 'OPEN':
        this.#time = later(message.time, this.#time);
        onOpen();
        this.#send();
        return;
      case 'DONE':
      case 'FAILED': {
        if (message.id !== this.#batch) return;
        const done = this.#underWay;
        this.#underWay = [];
        if (message.what === 'DONE') for (const each of done) each.resolve();
        else {
          this.#warn('entries of the ledger', message.error);
          this.#refuse(done);
        }
        this.#send();
        return;
      }
      case 'SEALED':
        this.#onSealed.shift()?.();
        return;
      case 'ANCHORED':
        this.#anchored.set(message.tenant, performance.now());
        return;
      case 'WARNING':
        this.#warn(message.about, message.error);
    }
  }

  /** What ends in one turn of the event loop goes together: each message between threads costs as much as an answer's entries. */
  #gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    setImmediate(() => {
      this.#gathering = false;
      this.#send();
    });
  }

  #send(): void {
    if (this.#worker === null || this.#underWay.length > 0 || this.#waiting.length === 0) return;
    this.#underWay = this.#waiting;
    this.#waiting = [];
    this.#batch++;
    const batch: Batch = {
      id: this.#batch,
      tenants: this.#underWay.flatMap((each) => each.tenants),
      texts: this.#underWay.flatMap((each) => each.texts),
      time: this.#time,
    };
    this.#post(batch);
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }

  /** Where one of a tenant's places has taken nothing for too long, a rewriting would no longer be seen. */
  #checkAnchored(entries: readonly NewEntry[]): void {
    const oldest = performance.now() - (this.#options.anchorPatience ?? 600_000);
    const late = entries
      .map((each) => each.tenant)
      .filter((tenant) => (this.#anchored.get(tenant) ?? Number.POSITIVE_INFINITY) < oldest);
    if (late.length > 0) throw new LedgerUnavailable(new Set(late));
  }

  #refuseLate(): void {
    const oldest = performance.now() - (this.#options.writePatience ?? 3_000);
    this.#refuse(this.#underWay.filter((each) => each.since < oldest));
    const late = this.#waiting.filter((each) => each.since < oldest);
    this.#waiting = this.#waiting.filter((each) => each.since >= oldest);
    this.#refuse(late);
  }

  #refuse(all: readonly Waiting[]): void {
    for (const each of all) each.reject(new LedgerUnavailable(null));
  }

  #warn(about: string, error: unknown): void {
    this.#options.onWarning({ about, error: error instanceof Error ? error.message : String(error) });
  }

  /** A clock that is set back stands still until it has caught up. */
  #nextTime(): string {
    const now = new Date(this.#options.now?.() ?? Date.now()).toISOString();
    this.#time = later(now, this.#time);
    return this.#time;
  }
}
