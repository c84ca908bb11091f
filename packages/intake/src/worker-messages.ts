import type { ImportRecord } from './import-record.ts';
import type { Progress } from './progress.ts';

/** What the import's thread is started with. Plain data. */
export interface ImportWorkerData<Connection> {
  readonly dataFolder: string;
  readonly connections: readonly Connection[];
  readonly settleMilliseconds: number;
  readonly pollMilliseconds: number;
}

/** EMPTY: the folder is there and no file of the kind lies in it, as in the place of a share that is not mounted. */
export type FolderState = 'FOUND' | 'EMPTY' | 'MISSING' | 'UNREADABLE';

/** Which folder, by whose it is and what it holds. */
export interface FolderName {
  readonly tenant: string;
  readonly system: string;
  readonly kind: string;
}

/** What the import's thread tells. */
export type ImportWorkerMessage =
  /** Every file that lay in the folders at the start is read. */
  | { readonly kind: 'READY' }
  /** Files that were taken together are read; their problems stand in the store. */
  | { readonly kind: 'IMPORTED'; readonly records: ReadonlyArray<Omit<ImportRecord, 'problems'>> }
  /** A fault of ours or of the disk; the file is tried again. */
  | { readonly kind: 'FAILED'; readonly tenant: string; readonly file: string; readonly message: string }
  /** A file is being read; null when none is any longer. */
  | { readonly kind: 'PROGRESS'; readonly progress: Progress | null }
  /** A folder was looked through. */
  | { readonly kind: 'LOOKED'; readonly folder: FolderName; readonly state: FolderState };
