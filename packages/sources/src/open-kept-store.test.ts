import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type KeptStore, openKeptStore } from './open-kept-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samgraf-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = (more: Partial<KeptStore> = {}): KeptStore => ({
  file: join(folder, 'in/a/folder', 'words.sqlite'),
  version: 1,
  tables: 'CREATE TABLE word (text TEXT)',
  synchronous: 'FULL',
  ...more,
});

describe('a store of what can be read again', () => {
  it('is made with its folders, and found as it was left', () => {
    const made = openKeptStore(words());
    made.exec("INSERT INTO word VALUES ('one')");
    made.close();
    const again = openKeptStore(words());
    expect(again.prepare('SELECT text FROM word').all()).toEqual([{ text: 'one' }]);
    again.close();
  });

  it('is made anew for another version, up or down, with what stood beside it', () => {
    for (const version of [3, 2]) {
      const made = openKeptStore(words({ version, tables: `CREATE TABLE word${version} (text TEXT)` }));
      const names = made.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
      expect(names).toEqual([{ name: `word${version}` }]);
      made.close();
    }
  });

  it('has a reader go on with what stood before, and the settings that it is given', () => {
    const store = openKeptStore(words({ synchronous: 'NORMAL', settings: ['secure_delete = ON'] }));
    const setting = (name: string) => Object.values(store.prepare(`PRAGMA ${name}`).get()!)[0];
    expect(['journal_mode', 'synchronous', 'secure_delete'].map(setting)).toEqual(['wal', 1, 1]);
    store.exec("BEGIN IMMEDIATE; INSERT INTO word VALUES ('one')");
    const reader = openKeptStore(words({ synchronous: 'NORMAL' }));
    expect(reader.prepare('SELECT * FROM word').all()).toEqual([]);
    reader.close();
    store.exec('COMMIT');
    store.close();
  });

  it('has no table where making them fails, so that the next start makes them', () => {
    expect(() =>
      openKeptStore(words({ tables: 'CREATE TABLE word (text TEXT); CREATE TABLE word (x)' })),
    ).toThrow('already exists');
    const store = openKeptStore(words());
    expect(store.prepare('SELECT * FROM word').all()).toEqual([]);
    store.close();
  });
});
