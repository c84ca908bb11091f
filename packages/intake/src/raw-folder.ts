import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type PackPlace, readPacks, writePack } from './raw-pack.ts';
import { readChunks } from './read-chunks.ts';
import { syncFolder } from './sync-folder.ts';

/** What is no larger is written together with others like it. */
const smallBytes = 256 * 1024;

export interface KeptFile {
  /** Where the kept bytes lie: what is imported is read from here, so that it is what is kept. */
  readonly path: string;
  /** Where they begin in it: small files that came together lie in one. */
  readonly offset: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Where the bytes of every file that came are kept for good, each under the name of its checksum: a system in this
 * very region lost a year of ledgers in 2019. The same bytes are kept once. One writer at a time.
 */
export class RawFolder {
  readonly #folder: string;
  #added = false;
  /** Small files that wait to be written together. */
  #waiting: Array<{
    readonly kept: { -readonly [Key in keyof KeptFile]: KeptFile[Key] };
    readonly content: Buffer;
  }> = [];
  #packed: Map<string, PackPlace> | null = null;

  constructor(folder: string) {
    this.#folder = folder;
    const made = mkdirSync(folder, { recursive: true });
    // The folder's own name, and those above it that were made for it.
    for (let each = folder; made !== undefined && each.length >= made.length; each = dirname(each)) {
      syncFolder(dirname(each));
    }
  }

  /** Where the bytes of this checksum are kept; null where they are not. */
  find(sha256: string): PackPlace | null {
    this.#packed ??= readPacks(this.#folder);
    const packed = this.#packed.get(sha256);
    if (packed) return packed;
    const path = join(this.#folder, sha256);
    return existsSync(path) ? { path, offset: 0 } : null;
  }

  /**
   * Keeps the bytes of a file. They are on the disk after {@link sync}, and may be read from then on.
   *
   * @param observe is shown the bytes as they pass, so that none needs to be read twice to be known.
   * @param small whether many files like it come at once; they are then written together.
   */
  keep(source: string, observe?: (chunk: Uint8Array) => void, small = false): KeptFile {
    return small && statSync(source).size <= smallBytes
      ? this.#keepSmall(source, observe)
      : this.#keepLarge(source, observe);
  }

  #keepSmall(source: string, observe?: (chunk: Uint8Array) => void): KeptFile {
    const content = readFileSync(source);
    observe?.(content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const kept = { path: '', offset: 0, sha256, bytes: content.length };
    const place = this.find(sha256);
    if (place !== null) Object.assign(kept, place);
    else this.#waiting.push({ kept, content });
    return kept;
  }

  #keepLarge(source: string, observe?: (chunk: Uint8Array) => void): KeptFile {
    const hash = createHash('sha256');
    const unique = `.${process.pid}-${Date.now()}-${Math.random().toString(36).slice(2)}`;
    const temporary = join(this.#folder, unique);
    const target = openSync(temporary, 'wx', 0o600);
    let bytes = 0;
    try {
      for (const chunk of readChunks(source)) {
        hash.update(chunk);
        observe?.(chunk);
        for (let written = 0; written < chunk.length; ) written += writeSync(target, chunk, written);
        bytes += chunk.length;
      }
      const sha256 = hash.digest('hex');
      const place = this.find(sha256);
      if (place !== null) {
        rmSync(temporary);
        return { ...place, sha256, bytes };
      }
      const path = join(this.#folder, sha256);
      fsyncSync(target);
      renameSync(temporary, path);
      this.#added = true;
      return { path, offset: 0, sha256, bytes };
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    } finally {
      closeSync(target);
    }
  }

  /** After this all that {@link keep} was given is on the disk, and its name: a name is only when its folder is. */
  sync(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting.length > 0) {
      const distinct = [...new Map(waiting.map((each) => [each.kept.sha256, each])).values()];
      const places = writePack(
        this.#folder,
        distinct.map(({ kept, content }) => ({ sha256: kept.sha256, content })),
      );
      for (const [index, { kept }] of distinct.entries()) this.#packed?.set(kept.sha256, places[index]!);
      const bySum = new Map(distinct.map(({ kept }, index) => [kept.sha256, places[index]!]));
      for (const { kept } of waiting) Object.assign(kept, bySum.get(kept.sha256)!);
      this.#added = true;
    }
    if (!this.#added) return;
    syncFolder(this.#folder);
    this.#added = false;
  }

  /** Takes away what a crash left half written. Before anything is kept. */
  clearUnfinished(): void {
    for (const name of readdirSync(this.#folder)) {
      if (name.startsWith('.')) rmSync(join(this.#folder, name));
    }
  }
}
