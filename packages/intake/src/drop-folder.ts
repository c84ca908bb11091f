import { type FSWatcher, watch } from 'node:fs';
import { type FolderScan, scanFolder } from './folder-scan.ts';

export interface DropFolderOptions {
  readonly folder: string;
  /** Whether a file of this name is of the kind. */
  readonly takes: (name: string) => boolean;
  /** Takes files that lie still, with their stamps. @returns those that are done with; the others come again after a while. */
  readonly take: (stamps: ReadonlyMap<string, string>) => ReadonlySet<string>;
  /** How many files are taken together at most; between two takings other work of the thread has its turn. */
  readonly atOnce: number;
  /** Told of every look: what lies there, or that nothing can be seen. */
  readonly looked?: (scan: FolderScan) => void;
  /** A file that changed within so many milliseconds may still be written. */
  readonly settleMilliseconds: number;
  /** How often to look without being told: watching misses network folders and folders that come later. */
  readonly pollMilliseconds: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Stamp of a file when it was last seen, and since when it lies so (later than now: not before then). */
interface Seen {
  readonly stamp: string;
  readonly since: number;
}

/** So many polls pass before a file that could not be taken comes again: a full disk is not filled by trying. */
const pollsBeforeRetry = 6;

/** A watched folder: takes each file once it lies still, and again when it has changed. */
export class DropFolder {
  readonly #options: DropFolderOptions;
  /** Stamp of each file when it was taken. */
  #taken = new Map<string, string>();
  #seen = new Map<string, Seen>();
  /** What lies still and is to be taken, the oldest first. */
  #due: Array<{ readonly path: string; readonly stamp: string }> = [];
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #turn: NodeJS.Immediate | null = null;
  #closed = false;

  constructor(options: DropFolderOptions) {
    this.#options = options;
  }

  /** Looks through the folder, then goes on by itself. */
  start(): void {
    this.#look();
  }

  /** Whether files that lie still are not taken yet. */
  get busy(): boolean {
    return this.#due.length > 0;
  }

  /** Whether every file that lies there is taken. */
  get settled(): boolean {
    const scan = scanFolder(this.#options.folder, this.#options.takes);
    return scan.state !== 'FOUND' || scan.files.every(({ path, stamp }) => this.#taken.get(path) === stamp);
  }

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#turn) clearImmediate(this.#turn);
    this.#watcher?.close();
  }

  #look(): void {
    const { folder, takes, looked } = this.#options;
    const scan = scanFolder(folder, takes);
    looked?.(scan);
    if (scan.state === 'FOUND') {
      this.#watch();
      const waiting = this.#sort(scan.files);
      if (this.busy) this.#turn = setImmediate(() => this.#takeSome(waiting));
      else this.#schedule(waiting);
      return;
    }
    this.#watcher?.close();
    this.#watcher = null;
    this.#schedule(false);
  }

  /** Finds what is due. @returns whether a file still changes. */
  #sort(files: Extract<FolderScan, { state: 'FOUND' }>['files']): boolean {
    const { now, settleMilliseconds } = this.#options;
    const seenNow = new Map<string, Seen>();
    const takenNow = new Map<string, string>();
    let waiting = false;
    for (const { path, stamp, modified } of files) {
      const taken = this.#taken.get(path);
      if (taken !== undefined) takenNow.set(path, taken);
      if (taken === stamp) continue;
      const before = this.#seen.get(path);
      seenNow.set(path, before?.stamp === stamp ? before : { stamp, since: now() });
      // Long unchanged by its own time, or by what we saw: a copy may carry an old time while it is written.
      const still = before?.stamp === stamp && now() - before.since >= settleMilliseconds;
      const old = before === undefined && now() - modified >= 10 * settleMilliseconds;
      if (still || old) this.#due.push({ path, stamp });
      else waiting ||= before?.stamp !== stamp || now() >= before.since;
    }
    // What no longer lies there is forgotten: put back it is taken anew.
    this.#seen = seenNow;
    this.#taken = takenNow;
    return waiting;
  }

  #takeSome(waiting: boolean): void {
    const { take, atOnce, now, pollMilliseconds } = this.#options;
    const some = this.#due.slice(0, atOnce);
    const done = take(new Map(some.map(({ path, stamp }) => [path, stamp])));
    this.#due = this.#due.slice(some.length);
    for (const { path, stamp } of some) {
      // What was taken is what lay there before: a file that changed meanwhile comes again.
      if (done.has(path)) this.#taken.set(path, stamp);
      else this.#seen.set(path, { stamp, since: now() + pollsBeforeRetry * pollMilliseconds });
    }
    if (this.#closed) return;
    if (this.busy) this.#turn = setImmediate(() => this.#takeSome(waiting));
    else this.#schedule(waiting);
  }

  #watch(): void {
    if (this.#watcher !== null || this.#closed) return;
    try {
      this.#watcher = watch(this.#options.folder, () => this.#schedule(true));
      this.#watcher.on('error', () => {
        this.#watcher?.close();
        this.#watcher = null;
      });
    } catch {
      // Not every file system can be watched; the poll sees it too.
    }
  }

  #schedule(soon: boolean): void {
    // While there is work the next look comes after it.
    if (this.#closed || this.busy) return;
    const { settleMilliseconds, pollMilliseconds } = this.#options;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), soon ? settleMilliseconds : pollMilliseconds);
  }
}
