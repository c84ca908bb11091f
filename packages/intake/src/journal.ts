import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/** That a file came: what is needed besides its bytes to import it again. */
export interface JournalEntry {
  readonly sha256: string;
  readonly bytes: number;
  readonly tenant: string;
  readonly system: string;
  readonly kind: string;
  readonly file: string;
  /** What it was read by then, see `Intake`. */
  readonly recipe: string;
  /** When the file was written, milliseconds since the epoch. */
  readonly modified: number;
  /** When it was taken, milliseconds since the epoch. */
  readonly takenAt: number;
}

const name = 'journal.ndjson';

/**
 * Which file came when, over which connection, beside the raw bytes: with these alone the store can be made anew,
 * also of files that no longer lie in their folder. One line of JSON for each, in the order that they were taken.
 */
export class Journal {
  readonly #path: string;
  #whole = false;

  constructor(rawFolder: string) {
    this.#path = join(rawFolder, name);
  }

  /** On the disk when this returns. */
  add(entries: readonly JournalEntry[]): void {
    if (entries.length === 0) return;
    if (!this.#whole) this.#cutTornLine();
    const first = !existsSync(this.#path);
    const descriptor = openSync(this.#path, 'a', 0o600);
    try {
      const lines = Buffer.from(entries.map((each) => `${JSON.stringify(each)}\n`).join(''));
      for (let written = 0; written < lines.length; ) written += writeSync(descriptor, lines, written);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (first) syncFolder(dirname(this.#path));
  }

  entries(): JournalEntry[] {
    return this.#read()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as JournalEntry);
  }

  /** What a crash left of a line was never acted upon. */
  #cutTornLine(): void {
    this.#whole = true;
    if (this.#endsWhole()) return;
    const text = this.#read();
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    truncateSync(this.#path, Buffer.byteLength(whole));
  }

  #endsWhole(): boolean {
    const size = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0) return true;
    const last = Buffer.alloc(1);
    const descriptor = openSync(this.#path, 'r');
    try {
      readSync(descriptor, last, 0, 1, size - 1);
    } finally {
      closeSync(descriptor);
    }
    return last[0] === 10;
  }

  #read(): string {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }
}
