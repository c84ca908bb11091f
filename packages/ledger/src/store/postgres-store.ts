import type postgres from 'postgres';
import type { LedgerStore, StoredCheckpoint, TreeHead, TreeWrite } from './ledger-store.ts';
import { joinHashes, splitHashes } from './peaks.ts';
import { PostgresConnection } from './postgres-connection.ts';

/** One writer's ledger in PostgreSQL: a batch is one transaction with `synchronous_commit`. */
export class PostgresStore implements LedgerStore {
  readonly #connection: PostgresConnection;
  readonly #writer: string;

  constructor(url: string, writer: string) {
    this.#connection = new PostgresConnection(url, 1);
    this.#writer = writer;
  }

  async heads(): Promise<TreeHead[]> {
    const sql = await this.#connection.ready();
    const rows = await sql`
      SELECT tenant, size, peaks, time, next_checkpoint FROM ledger_trees WHERE writer = ${this.#writer}`;
    return rows.map(({ tenant, size, peaks, time, next_checkpoint: nextCheckpoint }) => ({
      tenant,
      size,
      time,
      nextCheckpoint,
      peaks: splitHashes(peaks),
    }));
  }

  async commit(writes: readonly TreeWrite[]): Promise<void> {
    const connection = await this.#connection.ready();
    await connection.begin(async (sql) => {
      for (const { from, entries, head } of writes) {
        const tree = await this.#move(sql, head, from);
        await sql`
          INSERT INTO ledger_entries (tree, position, entry)
          SELECT ${tree}::bigint, ${from}::bigint + number - 1, entry
          FROM unnest(${entries as string[]}::text[]) WITH ORDINALITY AS each (entry, number)`;
      }
    });
  }

  async addCheckpoints(all: ReadonlyArray<{ head: TreeHead; checkpoint: StoredCheckpoint }>): Promise<void> {
    const connection = await this.#connection.ready();
    await connection.begin(async (sql) => {
      for (const { head, checkpoint } of all) {
        const tree = await this.#move(sql, head, head.size);
        const { number, size, note } = checkpoint;
        await sql`INSERT INTO ledger_checkpoints (tree, number, size, note) VALUES (${tree}, ${number}, ${size}, ${note})`;
      }
    });
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** Moves a tree's head on from the size it is known at. @returns the tree's number */
  async #move(sql: postgres.TransactionSql, head: TreeHead, from: number): Promise<number> {
    const { tenant, size, peaks, time, nextCheckpoint } = head;
    const [moved] = await sql`
      INSERT INTO ledger_trees AS tree (tenant, writer, size, peaks, time, next_checkpoint)
      VALUES (${tenant}, ${this.#writer}, ${size}, ${joinHashes(peaks)}, ${time}, ${nextCheckpoint})
      ON CONFLICT (tenant, writer) DO UPDATE
        SET size = EXCLUDED.size, peaks = EXCLUDED.peaks, time = EXCLUDED.time, next_checkpoint = EXCLUDED.next_checkpoint
        WHERE tree.size = ${from}
      RETURNING id, xmax::text = '0' AS new`;
    if (!moved || (moved.new && from !== 0)) {
      throw new Error(`The tree of ${tenant} no longer has ${from} entries: another process writes it.`);
    }
    return moved.id;
  }
}
