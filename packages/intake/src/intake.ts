import type { FileReading, IncomingFile } from './file-reading.ts';

/** Files of one format from one connection: whose they are, and how they are read. */
export interface Intake {
  /** Whose the files are: by the connection that they came over, never by what they say. */
  readonly tenant: string;
  readonly system: string;
  /** The format: `SIE_4`. */
  readonly kind: string;
  /**
   * What besides the bytes decides what is read: see {@link recipeOf}. Under another recipe what was imported is
   * imported anew.
   */
  readonly recipe: string;
  /** Larger files are refused unread: a runaway file fills no disk. */
  readonly mostBytes: number;
  readonly open: (file: IncomingFile) => FileReading;
}
