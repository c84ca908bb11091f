import type { ImportRecord } from './import-record.ts';
import type { LedgerConnection } from './ledger-connection.ts';

/** What the import's thread is started with. Plain data. */
export interface ImportWorkerData {
  readonly dataFolder: string;
  readonly connections: readonly LedgerConnection[];
  readonly settleMilliseconds: number;
  readonly pollMilliseconds: number;
}

/** What the import's thread tells. */
export type ImportWorkerMessage =
  /** Every file that lay in the folders at the start is read. */
  | { readonly kind: 'READY' }
  /** A file is read; its problems stand in the store. */
  | { readonly kind: 'IMPORTED'; readonly record: Omit<ImportRecord, 'problems'> }
  /** A fault of ours or of the disk; the file is tried again. */
  | { readonly kind: 'FAILED'; readonly tenant: string; readonly file: string; readonly message: string };
