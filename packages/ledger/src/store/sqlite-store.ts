import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LedgerStore, StoredCheckpoint, TreeHead, TreeWrite } from './ledger-store.ts';
import { joinHashes, splitHashes } from './peaks.ts';
import { sqliteSchema } from './sqlite-schema.ts';

type HeadRow = Record<'tenant' | 'time', string> &
  Record<'id' | 'size' | 'nextCheckpoint', number> & { readonly peaks: Uint8Array };

/**
 * One writer's ledger in a file of its own. WAL with `synchronous=FULL`: a commit has been synced when it returns.
 * Its calls block, so that it belongs in a worker thread.
 */
export class SqliteStore implements LedgerStore {
  readonly #database: DatabaseSync;
  readonly #writer: string;

  /** @param synchronous OFF in the control of the drill only, which must lose. */
  constructor(file: string, writer: string, synchronous: 'FULL' | 'OFF' = 'FULL') {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    this.#writer = writer;
    this.#database = new DatabaseSync(file, { timeout: 5_000 });
    this.#database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous};`);
    this.#database.exec(sqliteSchema);
  }

  async heads(): Promise<TreeHead[]> {
    const rows = this.#database.prepare('SELECT * FROM trees WHERE writer = ?').all(this.#writer);
    return (rows as unknown as HeadRow[]).map(({ id: _id, peaks, ...row }) => ({
      ...row,
      peaks: splitHashes(peaks),
    }));
  }

  async commit(writes: readonly TreeWrite[]): Promise<void> {
    this.#together(() => {
      const insert = this.#prepared('INSERT INTO entries (tree, position, entry) VALUES (?, ?, ?)');
      for (const { from, entries, head } of writes) {
        const tree = this.#move(head, from);
        for (const [index, entry] of entries.entries()) insert.run(tree, from + index, entry);
      }
    });
  }

  async addCheckpoints(all: ReadonlyArray<{ head: TreeHead; checkpoint: StoredCheckpoint }>): Promise<void> {
    this.#together(() => {
      const insert = this.#prepared('INSERT INTO checkpoints (tree, number, size, note) VALUES (?, ?, ?, ?)');
      for (const { head, checkpoint } of all) {
        insert.run(this.#move(head, head.size), checkpoint.number, checkpoint.size, checkpoint.note);
      }
    });
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  readonly #statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();

  #prepared(sql: string) {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Moves a tree's head on from the size it is known at. @returns the tree's number in this file */
  #move({ tenant, size, peaks, time, nextCheckpoint }: TreeHead, from: number): number {
    this.#prepared(
      `INSERT OR IGNORE INTO trees (tenant, writer, size, peaks, time, nextCheckpoint) VALUES (?, ?, 0, x'', '', 0)`,
    ).run(tenant, this.#writer);
    const moved = this.#prepared(
      `UPDATE trees SET size = ?, peaks = ?, time = ?, nextCheckpoint = ?
       WHERE tenant = ? AND writer = ? AND size = ? RETURNING id`,
    ).get(size, joinHashes(peaks), time, nextCheckpoint, tenant, this.#writer, from);
    if (!moved)
      throw new Error(`The tree of ${tenant} no longer has ${from} entries: another process writes it.`);
    return moved.id as number;
  }

  #together(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      // A full disk may have ended the transaction by itself.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}
