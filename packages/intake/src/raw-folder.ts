import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { readChunks } from './read-chunks.ts';
import { syncFolder } from './sync-folder.ts';

export interface KeptFile {
  /** Where the kept bytes lie: what is imported is read from here, so that it is what is kept. */
  readonly path: string;
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

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  pathOf(sha256: string): string {
    return join(this.#folder, sha256);
  }

  /**
   * Keeps the bytes of a file. They are on the disk when this returns, and their name after {@link sync}.
   *
   * @param observe is shown the bytes as they pass, so that none needs to be read twice to be known.
   */
  keep(source: string, observe?: (chunk: Uint8Array) => void): KeptFile {
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
      const path = this.pathOf(sha256);
      if (existsSync(path)) rmSync(temporary);
      else {
        fsyncSync(target);
        renameSync(temporary, path);
        this.#added = true;
      }
      return { path, sha256, bytes };
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    } finally {
      closeSync(target);
    }
  }

  /** After this every name that {@link keep} gave is on the disk: it is only when its folder is. */
  sync(): void {
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
