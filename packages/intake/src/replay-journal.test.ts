import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openWords, WordStore, wordIntake } from '../test/word-store.ts';
import { replayJournal } from './replay-journal.ts';
import { storeContent, writeComparable } from './store-content.ts';

let store: WordStore;
let clock: number;
beforeEach(() => {
  store = new WordStore();
  clock = 0;
});
afterEach(() => store.close());

const now = () => {
  clock += 1_357;
  return 1_790_000_000_000 + clock;
};
const intakes = [wordIntake('1461'), wordIntake('1492')];

/** Replays into an empty store. @returns what it holds, as lines and as bytes. */
function again(name: string) {
  const database = openWords(join(store.folder, name));
  const replay = replayJournal(database, store.rawFolder, intakes, () => 0);
  const path = join(store.folder, `${name}.comparable`);
  writeComparable(database, path);
  const content = [...storeContent(database)];
  database.close();
  return { replay, content, sum: sumOf(path) };
}
const sumOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Files that are read, refused, replaced, come together and alone, of two tenants. */
function history(): void {
  store.import({ a: 'one', b: 'odd\ntwo', c: 'three\nrefuse' }, wordIntake('1461'), { now });
  store.import({ a: 'eleven' }, wordIntake('1492'), { now });
  store.import({ b: 'four' }, wordIntake('1461'), { now });
  store.import({ a: 'one', b: 'odd\ntwo' }, wordIntake('1461'), { now });
  rmSync(store.drop, { recursive: true });
}

describe('what came, imported again from the kept bytes alone', () => {
  it('gives the store that stood, byte by byte, though the folder is gone', () => {
    history();
    const live = join(store.folder, 'live.comparable');
    writeComparable(store.database, live);
    const { replay, content, sum } = again('again');
    expect(replay).toEqual({ files: 6, unconfigured: 0, failures: [] });
    expect(content).toEqual([...storeContent(store.database)]);
    expect(content.length).toBeGreaterThan(10);
    expect(sum).toBe(sumOf(live));
    expect(again('once-more').sum).toBe(sum);
  });

  it('leaves out an attempt that was cut short, and takes the one that came to its end', () => {
    store.database.exec(
      `CREATE TRIGGER crash BEFORE INSERT ON word BEGIN SELECT raise(ROLLBACK, 'gone'); END`,
    );
    store.import({ a: 'one' }, wordIntake('1461'), { now });
    store.database.exec('DROP TRIGGER crash');
    store.import({ b: 'two' }, wordIntake('1461'), { now });
    store.import({ a: 'one' }, wordIntake('1461'), { now });
    expect(again('again').content).toEqual([...storeContent(store.database)]);
    expect(store.words()).toEqual(['two', 'one']);
  });

  it('tells what is of no connection any longer, and what is kept no longer as it was', () => {
    history();
    const [pack] = readdirSync(store.rawFolder).filter((each) => each.startsWith('pack-'));
    const path = join(store.rawFolder, pack!);
    writeFileSync(path, readFileSync(path, 'latin1').replace('one', 'eno'), 'latin1');
    const database = openWords(join(store.folder, 'again'));
    const replay = replayJournal(database, store.rawFolder, [wordIntake('1461')], () => 0);
    database.close();
    expect(replay.unconfigured).toBe(1);
    expect(replay.failures.map(({ file }) => file)).toEqual(['a']);
    expect(String(replay.failures[0]!.failure)).toMatch(/have changed/);
  });
});
