import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LayerKey } from './layer-key.ts';
import type { LayerKeyStore } from './layer-key-store.ts';

interface Stored extends Omit<LayerKey, 'layers'> {
  readonly layers: string;
}

/** Layer keys in one file, for the processes of one machine. Each use looks into it: what is revoked is so at once. */
export class SqliteLayerKeys implements LayerKeyStore {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#database = new DatabaseSync(file);
    this.#database.exec(`
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;
      CREATE TABLE IF NOT EXISTS layer_keys (
        id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, account TEXT NOT NULL,
        label TEXT NOT NULL, layers TEXT NOT NULL, issuedAt TEXT NOT NULL, until TEXT NOT NULL, revokedAt TEXT
      ) STRICT;
      CREATE INDEX IF NOT EXISTS layer_keys_of_account ON layer_keys (tenant, account)`);
  }

  async add(key: LayerKey): Promise<void> {
    this.#database
      .prepare('INSERT INTO layer_keys VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        key.id,
        key.hash,
        key.tenant,
        key.account,
        key.label,
        JSON.stringify(key.layers),
        key.issuedAt,
        key.until,
        key.revokedAt,
      );
  }

  async byHash(hash: string): Promise<LayerKey | null> {
    const found = this.#database.prepare('SELECT * FROM layer_keys WHERE hash = ?').get(hash);
    return found ? read(found) : null;
  }

  async ofAccount(tenant: string, account: string): Promise<readonly LayerKey[]> {
    return this.#database
      .prepare('SELECT * FROM layer_keys WHERE tenant = ? AND account = ? ORDER BY issuedAt, id')
      .all(tenant, account)
      .map(read);
  }

  async revoke(
    { id, tenant, account }: Pick<LayerKey, 'id' | 'tenant' | 'account'>,
    at: string,
  ): Promise<boolean> {
    const { changes } = this.#database
      .prepare(
        'UPDATE layer_keys SET revokedAt = coalesce(revokedAt, ?) WHERE id = ? AND tenant = ? AND account = ?',
      )
      .run(at, id, tenant, account);
    return changes > 0;
  }

  async close(): Promise<void> {
    this.#database.close();
  }
}

const read = (row: unknown): LayerKey => {
  const stored = row as Stored;
  return { ...stored, layers: JSON.parse(stored.layers) as string[] };
};
