import { mkdirSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { WordStore } from '../test/word-store.ts';
import { Importer } from './importer.ts';

const name = { tenant: '1461', system: 'words-1461', kind: 'WORDS' };
let store: WordStore;
let importer: Importer;
let clock: number;
let log: string[];

beforeEach(() => {
  store = new WordStore();
  clock = 0;
  log = [];
});
afterEach(async () => {
  await importer.close();
  store.close();
});

function start(worker = 'word-worker.ts'): void {
  const write = (line: string) => {
    log.push(JSON.parse(line).msg);
  };
  importer = new Importer({
    worker: new URL(`../test/${worker}`, import.meta.url),
    data: {
      dataFolder: store.folder,
      connections: [{ tenant: '1461', folder: store.drop }],
      settleMilliseconds: 20,
      pollMilliseconds: 60,
    },
    what: 'word',
    log: pino({ level: 'info' }, { write }),
    now: () => Date.now() + clock,
    restartMilliseconds: 50,
  });
}
const gone = () => store.database.prepare('SELECT gone_at FROM import').get()?.gone_at ?? null;

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 10_000; waited += 10) await pause(10);
  expect(holds()).toBe(true);
}

describe('an import in a thread of its own', () => {
  it('takes what lies in the folder before it is ready, and leaves other files alone', async () => {
    store.put({ 'a.txt': 'one', 'b.txt': 'two', 'c.txt': 'refuse', 'd.txt': 'three', 'e.md': 'four' });
    start();
    expect(importer.ready).toBe(false);
    expect(importer.folderState(name)).toBeNull();
    await until(() => importer.ready);
    expect(store.words().sort()).toEqual(['one', 'three', 'two']);
    expect(importer.folderState(name)).toBe('FOUND');
    expect(importer.running).toBeNull();
    // Three at once, and one.
    await until(() => log.length === 4);
    expect(log.sort()).toEqual([
      'word file imported',
      'word file refused',
      'word files imported',
      'word folder found',
    ]);
  });

  it('notes that a file is gone and that it is back, and keeps what it brought', async () => {
    const [path] = store.put({ 'a.txt': 'one', 'b.txt': 'two' });
    start();
    await until(() => importer.ready);
    renameSync(path!, `${path}.away`);
    await until(() => gone() !== null);
    expect(store.words().sort()).toEqual(['one', 'two']);
    renameSync(`${path}.away`, path!);
    await until(() => gone() === null);
    expect(store.database.prepare('SELECT count(*) AS n FROM import').get()).toEqual({ n: 2 });
  });

  it('tells a folder that is emptied at once, missing, and back: none of them says that a file is gone', async () => {
    const [path] = store.put({ 'a.txt': 'one' });
    start();
    await until(() => importer.ready);
    unlinkSync(path!);
    await until(() => importer.folderState(name) === 'EMPTY');
    rmSync(store.drop, { recursive: true });
    await until(() => importer.folderState(name) === 'MISSING');
    expect(gone()).toBeNull();
    mkdirSync(store.drop);
    store.put({ 'a.txt': 'one' });
    await until(() => importer.folderState(name) === 'FOUND');
  });

  it('begins anew after a crash, and goes on where it was', async () => {
    store.put({ 'a.txt': 'one' });
    start('crashing-worker.ts');
    await until(() => log.includes('word import stopped'));
    store.put({ 'b.txt': 'two' });
    await until(() => store.words().length === 2);
    expect(store.words()).toEqual(['one', 'two']);
  });

  it('holds a folder for lost when its thread has said nothing for long', async () => {
    start();
    await until(() => importer.ready);
    clock = 3_600_000;
    expect(importer.folderState(name)).toBe('SILENT');
  });
});
