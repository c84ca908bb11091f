import { join } from 'node:path';
import type { Ledger } from './ledger.ts';
import { LedgerPen } from './ledger-pen.ts';
import { Pseudonyms } from './pseudonyms.ts';
import { openReader } from './store/open-reader.ts';
import type { AnchorPlace } from './worker/messages.ts';

export interface LedgerOptions {
  /** Folder of the ledger: one SQLite file for each writer, where there is no database. */
  readonly folder: string;
  /** Folder of the keys, apart from the ledger: `pseudonyms/` for each tenant, `signing/` for each writer. */
  readonly keysFolder: string;
  /** PostgreSQL, `postgres://…`; null keeps everything in `folder`. */
  readonly database: string | null;
  /** Names this process among those that write: each has trees of its own. */
  readonly writer: string;
  /** Every tenant's trees are sealed at intervals, also when nothing happens. */
  readonly tenants: readonly string[];
  readonly anchors: readonly AnchorPlace[];
  /** What could not be anchored, or written: for the log. */
  readonly onWarning: (warning: { readonly about: string; readonly error: string }) => void;
  /** Milliseconds since the epoch. Default the system's clock. */
  readonly now?: () => number;
  /** Milliseconds between checkpoints while entries come. Default 1 000. */
  readonly interval?: number;
  /** Milliseconds between checkpoints when nothing happens. Default 60 000. */
  readonly quiet?: number;
  /** Milliseconds without an anchored checkpoint after which a tenant's information is held back. Default 600 000. */
  readonly anchorPatience?: number;
  /** Milliseconds that an entry may take to reach the disk. Default 3 000. */
  readonly writePatience?: number;
  /** OFF in the control of the drill only, which must lose. */
  readonly synchronous?: 'FULL' | 'OFF';
}

/** Opens the ledger of one process. It opens also where the store cannot be reached, and then refuses. */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { folder, keysFolder, database } = options;
  const pseudonyms = new Pseudonyms(join(keysFolder, 'pseudonyms'));
  const reader = openReader(folder, database);
  const pen = new LedgerPen(options);
  await pen.open();
  return {
    write: (entries) => pen.write(entries),
    pseudonym: (tenant, kind, value) => pseudonyms.of(tenant, kind, value),
    reader,
    seal: () => pen.seal(),
    async close() {
      await pen.close();
      await reader.close();
    },
  };
}
