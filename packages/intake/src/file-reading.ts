import type { DatabaseSync } from 'node:sqlite';
import type { ProblemList } from './problem-list.ts';
import type { KeptFile } from './raw-folder.ts';

/** A file that is about to be read. */
export interface IncomingFile {
  /** Without its folder. */
  readonly name: string;
  /** When it was written, milliseconds since the epoch. */
  readonly modified: number;
  /** Takes what is wrong in it. */
  readonly problems: ProblemList;
  /** The store, in the import's transaction while {@link FileReading.read} is at work. */
  readonly database: DatabaseSync;
}

/** The reading of one file of one format. */
export interface FileReading {
  /** Is shown the bytes, in pieces, while they are kept; nothing more is asked where they were read before. */
  observe?(chunk: Uint8Array): void;
  /**
   * Reads the kept bytes and writes what they hold to the store. What it writes stands or falls with the file.
   *
   * @param chunks the bytes anew each time they are gone through, in pieces valid until the next. Going through
   *   them is what tells the import's progress.
   * @throws FileRefusal where nothing of the file may be kept.
   */
  read(kept: KeptFile, chunks: Iterable<Uint8Array>): void;
  /** What is known of the file, asked when it is read, however that ended. */
  summary(): {
    readonly encoding: string | null;
    readonly period: string | null;
    /** How many of each kind were written. */
    readonly counts: Readonly<Record<string, number>>;
  };
  /** The import's record has this id; in the same transaction. */
  recorded?(id: number): void;
}
