import type { LedgerEntry } from './ledger-entry.ts';
import type { PseudonymKind } from './pseudonyms.ts';
import type { LedgerReader } from './store/ledger-store.ts';

/** An entry as it is handed in: the ledger says when it was. */
export type NewEntry = Omit<LedgerEntry, 'time'>;

/** What a process writes down before it releases an answer. */
export interface Ledger {
  /**
   * Resolves when every entry is on the disk. Nothing that the entries are about may leave before.
   * @throws LedgerUnavailable where that cannot be, or where a tenant's checkpoints have not left the house for too long
   */
  write(entries: readonly NewEntry[]): Promise<void>;
  pseudonym(tenant: string, kind: PseudonymKind, value: string): string;
  /** What is written, by every writer. */
  readonly reader: LedgerReader;
  /** Signs and sends a checkpoint of every tree now; resolves when it has gone out, or could not. */
  seal(): Promise<void>;
  close(): Promise<void>;
}
