import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { LedgerPruner, LedgerReader, StoredCheckpoint, Tree } from './ledger-store.ts';
import { joinHashes, splitHashes } from './peaks.ts';

/** Reads the files of every writer in a folder, as they stand; one that comes later is found when it is there. */
export class SqliteReader implements LedgerReader, LedgerPruner {
  readonly #folder: string;
  readonly #open = new Map<string, DatabaseSync>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async trees(): Promise<Tree[]> {
    return this.#writers().flatMap(
      (writer) =>
        this.#of(writer)
          .prepare('SELECT tenant, writer FROM trees WHERE writer = ? ORDER BY tenant')
          .all(writer)
          .map((row) => ({ tenant: row.tenant, writer: row.writer })) as unknown as Tree[],
    );
  }

  async entries(tree: Tree, from: number, limit: number): Promise<string[]> {
    const rows = this.#of(tree.writer)
      .prepare(
        `SELECT entry FROM entries WHERE tree = (SELECT id FROM trees WHERE tenant = ? AND writer = ?)
         AND position >= ? ORDER BY position LIMIT ?`,
      )
      .all(tree.tenant, tree.writer, from, limit);
    return rows.map((row) => row.entry as string);
  }

  async checkpoints(tree: Tree, from = 0): Promise<StoredCheckpoint[]> {
    const rows = this.#of(tree.writer)
      .prepare(
        `SELECT number, size, note FROM checkpoints
         WHERE tree = (SELECT id FROM trees WHERE tenant = ? AND writer = ?) AND number >= ? ORDER BY number`,
      )
      .all(tree.tenant, tree.writer, from);
    return rows.map(({ number, size, note }) => ({ number, size, note })) as unknown as StoredCheckpoint[];
  }

  async pruned(tree: Tree): Promise<Buffer[]> {
    const rows = this.#of(tree.writer)
      .prepare(
        `SELECT leaves FROM pruned WHERE tree = (SELECT id FROM trees WHERE tenant = ? AND writer = ?) ORDER BY start`,
      )
      .all(tree.tenant, tree.writer);
    return rows.flatMap((row) => splitHashes(row.leaves as Uint8Array));
  }

  async prunedSize(tree: Tree): Promise<number> {
    const row = this.#of(tree.writer)
      .prepare(
        'SELECT max(stop) AS size FROM pruned WHERE tree = (SELECT id FROM trees WHERE tenant = ? AND writer = ?)',
      )
      .get(tree.tenant, tree.writer);
    return (row?.size as number | null) ?? 0;
  }

  async prune(tree: Tree, from: number, leaves: readonly Buffer[]): Promise<void> {
    const database = new DatabaseSync(this.#file(tree.writer), { timeout: 5_000 });
    try {
      database.exec('BEGIN IMMEDIATE');
      const row = database
        .prepare('SELECT id FROM trees WHERE tenant = ? AND writer = ?')
        .get(tree.tenant, tree.writer);
      const id = row?.id as number;
      const to = from + leaves.length;
      database
        .prepare('INSERT INTO pruned (tree, start, stop, leaves) VALUES (?, ?, ?, ?)')
        .run(id, from, to, joinHashes(leaves));
      database
        .prepare('DELETE FROM entries WHERE tree = ? AND position >= ? AND position < ?')
        .run(id, from, to);
      database.exec('COMMIT');
    } finally {
      database.close();
    }
  }

  async close(): Promise<void> {
    for (const database of this.#open.values()) database.close();
    this.#open.clear();
  }

  #of(writer: string): DatabaseSync {
    let database = this.#open.get(writer);
    if (!database) {
      database = new DatabaseSync(this.#file(writer), { readOnly: true, timeout: 5_000 });
      this.#open.set(writer, database);
    }
    return database;
  }

  #file(writer: string): string {
    return join(this.#folder, `${writer}.sqlite`);
  }

  #writers(): string[] {
    return (existsSync(this.#folder) ? readdirSync(this.#folder) : [])
      .filter((file) => file.endsWith('.sqlite'))
      .map((file) => file.slice(0, -'.sqlite'.length))
      .sort();
  }
}
