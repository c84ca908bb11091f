import type { LedgerPruner, LedgerReader, StoredCheckpoint, Tree } from './ledger-store.ts';
import { joinHashes, splitHashes } from './peaks.ts';
import { PostgresConnection } from './postgres-connection.ts';

/** Reads every writer's ledger from the one database. */
export class PostgresReader implements LedgerReader, LedgerPruner {
  readonly #connection: PostgresConnection;

  constructor(url: string) {
    this.#connection = new PostgresConnection(url, 2);
  }

  async trees(): Promise<Tree[]> {
    const sql = await this.#connection.ready();
    const rows = await sql`SELECT tenant, writer FROM ledger_trees ORDER BY writer, tenant`;
    return rows.map(({ tenant, writer }) => ({ tenant, writer }));
  }

  async entries(tree: Tree, from: number, limit: number): Promise<string[]> {
    const sql = await this.#connection.ready();
    const rows = await sql`
      SELECT entry FROM ledger_entries
      WHERE tree = (SELECT id FROM ledger_trees WHERE tenant = ${tree.tenant} AND writer = ${tree.writer})
        AND position >= ${from} ORDER BY position LIMIT ${limit}`;
    return rows.map(({ entry }) => entry);
  }

  async checkpoints(tree: Tree, from = 0): Promise<StoredCheckpoint[]> {
    const sql = await this.#connection.ready();
    const rows = await sql`
      SELECT number, size, note FROM ledger_checkpoints
      WHERE tree = (SELECT id FROM ledger_trees WHERE tenant = ${tree.tenant} AND writer = ${tree.writer})
        AND number >= ${from} ORDER BY number`;
    return rows.map(({ number, size, note }) => ({ number, size, note }));
  }

  async pruned(tree: Tree): Promise<Buffer[]> {
    const sql = await this.#connection.ready();
    const rows = await sql`
      SELECT leaves FROM ledger_pruned
      WHERE tree = (SELECT id FROM ledger_trees WHERE tenant = ${tree.tenant} AND writer = ${tree.writer})
      ORDER BY start`;
    return rows.flatMap(({ leaves }) => splitHashes(leaves));
  }

  async prunedSize(tree: Tree): Promise<number> {
    const sql = await this.#connection.ready();
    const [row] = await sql`
      SELECT max(stop) AS size FROM ledger_pruned
      WHERE tree = (SELECT id FROM ledger_trees WHERE tenant = ${tree.tenant} AND writer = ${tree.writer})`;
    return row?.size ?? 0;
  }

  async prune(tree: Tree, from: number, leaves: readonly Buffer[]): Promise<void> {
    const connection = await this.#connection.ready();
    const [row] = await connection`
      SELECT id FROM ledger_trees WHERE tenant = ${tree.tenant} AND writer = ${tree.writer}`;
    const to = from + leaves.length;
    await connection.begin(async (sql) => {
      await sql`
        INSERT INTO ledger_pruned (tree, start, stop, leaves) VALUES (${row?.id}, ${from}, ${to}, ${joinHashes(leaves)})`;
      await sql`DELETE FROM ledger_entries WHERE tree = ${row?.id} AND position >= ${from} AND position < ${to}`;
    });
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}
