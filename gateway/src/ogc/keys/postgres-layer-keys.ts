import postgres from 'postgres';
import type { LayerKey } from './layer-key.ts';
import type { LayerKeyStore } from './layer-key-store.ts';

interface Row {
  readonly document: Omit<LayerKey, 'revokedAt'>;
  readonly revokedAt: string | null;
}

/** Layer keys in PostgreSQL, for gateways on any number of machines. Each use asks it: what is revoked is so at once. */
export class PostgresLayerKeys implements LayerKeyStore {
  readonly #sql: postgres.Sql;
  #made: Promise<unknown> | null = null;

  /** @param schema where the table lies; default `public` */
  constructor(url: string, schema = 'public') {
    this.#sql = postgres(url, {
      max: 2,
      connect_timeout: 2,
      onnotice: () => undefined,
      connection: { application_name: 'samgraf-layer-keys', search_path: schema },
    });
  }

  async add({ revokedAt, ...document }: LayerKey): Promise<void> {
    const sql = await this.#ready();
    await sql`
      INSERT INTO layer_keys (id, hash, tenant, account, document, revoked_at) VALUES (
        ${document.id}, ${document.hash}, ${document.tenant}, ${document.account},
        ${sql.json(document as unknown as postgres.JSONValue)}, ${revokedAt})`;
  }

  async byHash(hash: string): Promise<LayerKey | null> {
    const sql = await this.#ready();
    const [row] = await sql<Row[]>`
      SELECT document, revoked_at AS "revokedAt" FROM layer_keys WHERE hash = ${hash}`;
    return row ? keyOf(row) : null;
  }

  async ofAccount(tenant: string, account: string): Promise<readonly LayerKey[]> {
    const sql = await this.#ready();
    const rows = await sql<Row[]>`
      SELECT document, revoked_at AS "revokedAt" FROM layer_keys
      WHERE tenant = ${tenant} AND account = ${account} ORDER BY document->>'issuedAt', id`;
    return rows.map(keyOf);
  }

  async revoke(
    { id, tenant, account }: Pick<LayerKey, 'id' | 'tenant' | 'account'>,
    at: string,
  ): Promise<boolean> {
    const sql = await this.#ready();
    const { count } = await sql`
      UPDATE layer_keys SET revoked_at = coalesce(revoked_at, ${at})
      WHERE id = ${id} AND tenant = ${tenant} AND account = ${account}`;
    return count > 0;
  }

  async close(): Promise<void> {
    await this.#sql.end({ timeout: 2 });
  }

  /** A database that is away when the gateway starts is asked again by the next who needs it. */
  async #ready(): Promise<postgres.Sql> {
    this.#made ??= this.#sql
      .unsafe(
        `CREATE TABLE IF NOT EXISTS layer_keys (
          id text PRIMARY KEY, hash text NOT NULL UNIQUE, tenant text NOT NULL, account text NOT NULL,
          document jsonb NOT NULL, revoked_at text);
        CREATE INDEX IF NOT EXISTS layer_keys_of_account ON layer_keys (tenant, account)`,
      )
      .catch((error: unknown) => {
        this.#made = null;
        throw error;
      });
    await this.#made;
    return this.#sql;
  }
}

const keyOf = ({ document, revokedAt }: Row): LayerKey => ({ ...document, revokedAt });
