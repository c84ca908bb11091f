import { type FSWatcher, watch } from 'node:fs';
import { scanFolder } from './folder-scan.ts';

export interface DropFolderOptions {
  readonly folder: string;
  /** Takes a file that lies still. Whether it is done with; one that is not comes again after a while. */
  readonly take: (path: string) => boolean;
  /** A file that changed within so many milliseconds may still be written. */
  readonly settleMilliseconds: number;
  /** How often to look without being told: watching misses network folders and folders that come later. */
  readonly pollMilliseconds: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** So many polls pass before a file that could not be taken comes again: a full disk is not filled by trying. */
const pollsBeforeRetry = 6;

/** A watched folder: takes each file once it lies still, and again when it has changed. */
export class DropFolder {
  readonly #options: DropFolderOptions;
  /** Stamp of each file when it was taken. */
  readonly #taken = new Map<string, string>();
  /** Stamp of each file when it was last seen, and since when it lies so (later than now: not before then). */
  readonly #seen = new Map<string, { readonly stamp: string; readonly since: number }>();
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(options: DropFolderOptions) {
    this.#options = options;
  }

  /** Looks through the folder, then goes on by itself. @returns whether every file that lies there is taken. */
  start(): boolean {
    const settled = this.#look();
    this.#schedule(settled);
    return settled;
  }

  /** Whether every file that lies there is taken. */
  get settled(): boolean {
    return (scanFolder(this.#options.folder) ?? []).every(
      ({ path, stamp }) => this.#taken.get(path) === stamp,
    );
  }

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#watcher?.close();
  }

  #look(): boolean {
    const { folder, take, now, settleMilliseconds, pollMilliseconds } = this.#options;
    const files = scanFolder(folder);
    if (files === null) {
      this.#watcher?.close();
      this.#watcher = null;
      return true;
    }
    this.#watch();
    let settled = true;
    for (const { path, stamp, modified } of files) {
      if (this.#taken.get(path) === stamp) continue;
      const seen = this.#seen.get(path);
      if (seen?.stamp !== stamp) this.#seen.set(path, { stamp, since: now() });
      // Long unchanged by its own time, or by what we saw: a copy may carry an old time while it is written.
      const still = seen?.stamp === stamp && now() - seen.since >= settleMilliseconds;
      const old = seen === undefined && now() - modified >= 10 * settleMilliseconds;
      if (!still && !old) settled &&= seen?.stamp === stamp && now() < seen.since;
      // What was taken is what lay there before: a file that changed meanwhile comes again.
      else if (take(path)) this.#taken.set(path, stamp);
      else this.#seen.set(path, { stamp, since: now() + pollsBeforeRetry * pollMilliseconds });
    }
    return settled;
  }

  #watch(): void {
    if (this.#watcher !== null || this.#closed) return;
    try {
      this.#watcher = watch(this.#options.folder, () => this.#schedule(false));
      this.#watcher.on('error', () => {
        this.#watcher?.close();
        this.#watcher = null;
      });
    } catch {
      // Not every file system can be watched; the poll sees it too.
    }
  }

  #schedule(settled: boolean): void {
    if (this.#closed) return;
    const { settleMilliseconds, pollMilliseconds } = this.#options;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#schedule(this.#look()),
      settled ? pollMilliseconds : settleMilliseconds,
    );
  }
}
