import type { LedgerStore } from '../store/ledger-store.ts';
import { PostgresStore } from '../store/postgres-store.ts';
import { SqliteStore } from '../store/sqlite-store.ts';
import type { StorePlace } from './messages.ts';

/** Opens the store of one writer where it is kept. */
export function openStore(place: StorePlace, writer: string): LedgerStore {
  return place.kind === 'sqlite'
    ? new SqliteStore(place.file, writer, place.synchronous)
    : new PostgresStore(place.url, writer);
}
