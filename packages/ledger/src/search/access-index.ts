import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { decodeEntry } from '../encode-entry.ts';
import type { LedgerReader, Tree } from '../store/ledger-store.ts';
import { type AccessQuery, conditionsOf } from './access-query.ts';
import { type Found, foundOf } from './found.ts';
import { sortKeyOf } from './sort-key.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS trees (
    tenant TEXT NOT NULL, writer TEXT NOT NULL, next INTEGER NOT NULL, PRIMARY KEY (tenant, writer)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS entries (
    id INTEGER PRIMARY KEY, tree TEXT NOT NULL, writer TEXT NOT NULL, position INTEGER NOT NULL, sortKey TEXT NOT NULL,
    time TEXT NOT NULL, account TEXT, kind TEXT NOT NULL, outcome TEXT NOT NULL, secret INTEGER NOT NULL,
    entry TEXT NOT NULL, UNIQUE (tree, writer, position)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS entriesInOrder ON entries (tree, sortKey);
  CREATE INDEX IF NOT EXISTS entriesOfAccount ON entries (account, sortKey);
  CREATE TABLE IF NOT EXISTS keys (
    what TEXT NOT NULL, key TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (what, key, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keysOfEntry ON keys (id);
`;

/** Entries taken up at a time, between which others get their turn. */
const chunk = 500;

/**
 * Finds entries by whom they are about, by account, area and time. Kept beside the ledger and made of it alone, so that
 * writing an entry stays one insert; it may be deleted, and is then made anew.
 */
export class AccessIndex {
  readonly #reader: LedgerReader;
  readonly #database: DatabaseSync;
  #following: Promise<void> | null = null;
  #closed = false;

  constructor(file: string, reader: LedgerReader) {
    this.#reader = reader;
    this.#database = new DatabaseSync(file);
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
    this.#database.exec(schema);
  }

  /** The latest first; with what was written when it was asked. */
  async find(query: AccessQuery): Promise<Found[]> {
    await this.follow();
    const { where, values } = conditionsOf(query);
    const rows = this.#database
      .prepare(
        `SELECT tree, writer, position, sortKey, entry FROM entries WHERE ${where} ORDER BY sortKey LIMIT ?`,
      )
      .all(...(values as SQLInputValue[]), query.first);
    return rows.map((row) => foundOf(row as never));
  }

  /** Takes up what has been written since; at most so many entries, where it is not urgent. */
  async follow(most = Number.POSITIVE_INFINITY): Promise<void> {
    // What another is taking up may be less than all.
    await this.#following?.catch(() => undefined);
    this.#following ??= this.#follow(most).finally(() => {
      this.#following = null;
    });
    return this.#following;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#following?.catch(() => undefined);
    this.#database.close();
  }

  async #follow(most: number): Promise<void> {
    let left = most;
    for (const tree of await this.#reader.trees()) {
      await this.#forget(tree);
      for (let more = true; more && left > 0 && !this.#closed; left -= chunk) {
        more = await this.#takeUp(tree);
        await setImmediate();
      }
    }
  }

  async #takeUp(tree: Tree): Promise<boolean> {
    const { tenant, writer } = tree;
    const pruned = await this.#reader.prunedSize(tree);
    const known = this.#database
      .prepare('SELECT next FROM trees WHERE tenant = ? AND writer = ?')
      .get(tenant, writer)?.next;
    const from = Math.max(pruned, (known as number | undefined) ?? 0);
    const texts = await this.#reader.entries(tree, from, chunk);
    if (texts.length === 0 || this.#closed) return false;
    const insert = this.#database.prepare(
      `INSERT INTO entries (tree, writer, position, sortKey, time, account, kind, outcome, secret, entry)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const key = this.#database.prepare('INSERT OR IGNORE INTO keys (what, key, id) VALUES (?, ?, ?)');
    this.#database.exec('BEGIN');
    for (const [offset, text] of texts.entries()) {
      const entry = decodeEntry(text);
      const position = from + offset;
      const { time, account, kind, outcome } = entry;
      const secret =
        entry.confidentiality >= 3 || entry.purpose === 'supervision' || entry.areas.includes('access.log');
      const { lastInsertRowid: id } = insert.run(
        tenant,
        writer,
        position,
        sortKeyOf(time, writer, position),
        time,
        account,
        kind,
        outcome,
        secret ? 1 : 0,
        text,
      );
      for (const area of entry.areas) key.run('area', area, id);
      for (const subject of entry.subjects) key.run('subject', subject, id);
      for (const record of entry.records) key.run('record', record, id);
    }
    this.#database
      .prepare('INSERT OR REPLACE INTO trees (tenant, writer, next) VALUES (?, ?, ?)')
      .run(tenant, writer, from + texts.length);
    this.#database.exec('COMMIT');
    return texts.length === chunk;
  }

  /** What retention took away is not found here either. */
  async #forget(tree: Tree): Promise<void> {
    const size = await this.#reader.prunedSize(tree);
    if (size === 0 || this.#closed) return;
    const old = 'SELECT id FROM entries WHERE tree = ? AND writer = ? AND position < ?';
    this.#database.prepare(`DELETE FROM keys WHERE id IN (${old})`).run(tree.tenant, tree.writer, size);
    this.#database.prepare(`DELETE FROM entries WHERE id IN (${old})`).run(tree.tenant, tree.writer, size);
  }
}
