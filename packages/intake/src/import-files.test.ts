import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WordStore, wordIntake } from '../test/word-store.ts';
import { importFiles } from './import-files.ts';
import { Journal } from './journal.ts';
import type { Progress } from './progress.ts';
import { RawFolder } from './raw-folder.ts';
import { readChunks } from './read-chunks.ts';

let store: WordStore;
beforeEach(() => {
  store = new WordStore();
});
afterEach(() => store.close());

const outcomes = () =>
  store.database
    .prepare('SELECT file, outcome FROM import ORDER BY id')
    .all()
    .map(({ file, outcome }) => `${file} ${outcome}`);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('files that are taken together', () => {
  it('are imported each for itself: one that is refused or fails takes nothing from the others', () => {
    const files = { a: 'one\ntwo', b: 'three\nrefuse', c: 'four\nfault', d: 'odd\nfive' };
    const results = store.import(files);
    expect(store.words()).toEqual(['one', 'two', 'five']);
    expect(outcomes()).toEqual(['a IMPORTED', 'b REFUSED', 'c FAILED', 'd IMPORTED']);
    expect(results.map(({ record, failure }) => [record!.outcome, failure === null])).toEqual([
      ['IMPORTED', true],
      ['REFUSED', true],
      ['FAILED', false],
      ['IMPORTED', true],
    ]);
    expect(results[3]!.record).toMatchObject({ counts: { words: 1 }, problemCount: 1, bytes: 8 });
    expect(results[1]!.record).toMatchObject({ counts: {}, problems: [{ rule: 'REFUSED_WORD', line: 2 }] });
  });

  it('write their records under the ids that their rows bear', () => {
    store.import({ a: 'one', b: 'refuse', c: 'two' });
    const rows = store.database.prepare('SELECT file, import FROM word ORDER BY rowid').all();
    expect(rows).toEqual([
      { file: 'a', import: 1 },
      { file: 'c', import: 3 },
    ]);
  });

  it('are none of them in the store where the store itself fails, and come again', () => {
    store.database.exec(
      `CREATE TRIGGER fault BEFORE INSERT ON word WHEN new.text = 'three'
       BEGIN SELECT raise(ROLLBACK, 'disk full'); END`,
    );
    const files = { a: 'one', b: 'three', c: 'two' };
    expect(store.import(files).every(({ failure }) => Error.isError(failure))).toBe(true);
    expect(store.words()).toEqual([]);
    expect(outcomes()).toEqual([]);
    store.database.exec('DROP TRIGGER fault');
    store.import(files);
    expect(store.words()).toEqual(['one', 'three', 'two']);
  });
});

describe('a file that was read before', () => {
  it('is left alone, and is read again under another recipe', () => {
    store.import({ a: 'one' });
    expect(store.import({ a: 'one' })).toMatchObject([{ record: null, failure: null }]);
    expect(store.import({ a: 'one' }, wordIntake('1461', 'b'))[0]!.record).not.toBeNull();
    expect(outcomes()).toEqual(['a IMPORTED', 'a IMPORTED']);
  });

  it('is read again of another tenant, for what came of it there says nothing here', () => {
    store.import({ a: 'one' });
    expect(store.import({ a: 'one' }, wordIntake('1492'))[0]!.record).not.toBeNull();
  });

  it('is tried again after a fault, which is recorded once as long as it lasts', () => {
    store.import({ a: 'fault' });
    expect(store.import({ a: 'fault' })[0]!.failure).not.toBeNull();
    expect(outcomes()).toEqual(['a FAILED']);
  });

  it('is refused once where it is too large to be read', () => {
    const large = { a: 'x'.repeat(10_001) };
    expect(store.import(large)[0]!.record).toMatchObject({
      outcome: 'REFUSED',
      sha256: null,
      bytes: 10_001,
      problems: [{ rule: 'FILE_TOO_LARGE' }],
    });
    store.import(large);
    expect(outcomes()).toEqual(['a REFUSED']);
    expect(readdirSync(store.rawFolder)).toEqual([]);
  });
});

describe('a file that looks as it did when it was read', () => {
  const looking = (files: Record<string, string>, look: string, recipe = 'a') =>
    store.import(files, wordIntake('1461', recipe), {
      stamps: new Map(Object.keys(files).map((name) => [join(store.drop, name), `${name} ${look}`])),
    });

  it('is not opened again, and is where it looks otherwise', () => {
    looking({ a: 'one', b: 'two' }, '1');
    // Other bytes behind the same look: that they are not found is what shows that nobody looked.
    expect(looking({ a: 'three', b: 'two' }, '1')).toMatchObject([{ record: null }, { record: null }]);
    expect(store.words()).toEqual(['one', 'two']);
    expect(looking({ a: 'three', b: 'two' }, '2')[0]).toMatchObject({ record: { outcome: 'IMPORTED' } });
    expect(store.words()).toEqual(['one', 'two', 'three']);
    // The one with the same bytes was read, and need not be once more.
    expect(looking({ b: 'four' }, '2')).toMatchObject([{ record: null }]);
  });

  it('is opened under another recipe, after a fault, and where its bytes are no longer kept', () => {
    looking({ a: 'one', b: 'fault' }, '1');
    expect(looking({ a: 'two' }, '1', 'b')[0]).toMatchObject({ record: { outcome: 'IMPORTED' } });
    expect(looking({ b: 'three' }, '1')[0]).toMatchObject({ record: { outcome: 'IMPORTED' } });
    rmSync(store.rawFolder, { recursive: true });
    expect(looking({ b: 'three' }, '1')).toMatchObject([{ record: null, failure: null }]);
    expect(readdirSync(store.rawFolder).some((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  });
});

describe('the bytes of a file', () => {
  it('are kept under their checksum whatever becomes of it, and noted in the journal', () => {
    const now = 1_700_000_000_000;
    const files = { a: 'one', b: 'refuse', c: 'fault', d: 'one' };
    store.import(files, wordIntake('1461'), { now: () => now });
    const raw = new RawFolder(store.rawFolder);
    for (const text of Object.values(files)) {
      const { path, offset } = raw.find(sha256(text))!;
      const kept = [...readChunks(path, offset, text.length)].map((each) => Buffer.from(each));
      expect(Buffer.concat(kept).toString()).toBe(text);
    }
    expect(readdirSync(store.rawFolder)).toEqual(['journal.ndjson', expect.stringMatching(/^pack-/)]);
    const entries = new Journal(store.rawFolder).entries();
    expect(entries.map(({ file, sha256: sum }) => [file, sum])).toEqual(
      Object.entries(files).map(([file, text]) => [file, sha256(text)]),
    );
    expect(entries[0]).toMatchObject({ tenant: '1461', system: 'words-1461', kind: 'WORDS', takenAt: now });
  });

  it('are read from where they are kept: a file that changes meanwhile is what was kept', () => {
    const intake = wordIntake('1461');
    const [path] = store.put({ a: 'one' });
    importFiles(
      store.database,
      {
        ...intake,
        open: (file) => {
          const reading = intake.open(file);
          return {
            observe: (chunk) => reading.observe!(chunk),
            read: (kept, chunks) => {
              writeFileSync(path!, 'changed');
              reading.read(kept, chunks);
            },
            summary: () => reading.summary(),
          };
        },
      },
      [path!],
      { rawFolder: store.rawFolder, now: Date.now },
    );
    expect(store.words()).toEqual(['one']);
  });

  it('leave nothing half written where they cannot be read', () => {
    mkdirSync(join(store.drop, 'a'));
    const options = { rawFolder: store.rawFolder, now: Date.now };
    const [result] = importFiles(store.database, wordIntake('1461'), [join(store.drop, 'a')], options);
    expect(result!.record).toMatchObject({ outcome: 'FAILED', sha256: null });
    expect(readdirSync(store.rawFolder)).toEqual([]);
  });
});

describe('the progress of an import', () => {
  it('goes from nothing to all of the file', () => {
    const told: Progress[] = [];
    store.import({ a: 'one\ntwo' }, wordIntake('1461'), { progress: (each) => told.push(each) });
    expect(told.map(({ file, bytes, of }) => [file, bytes, of])).toEqual([
      ['a', 0, 7],
      ['a', 7, 7],
    ]);
  });
});

describe('the journal', () => {
  it('goes on after a line that a crash cut off, which was never acted upon', () => {
    store.import({ a: 'one' });
    const path = join(store.rawFolder, 'journal.ndjson');
    writeFileSync(path, '{"sha256":"cut', { flag: 'a' });
    expect(new Journal(store.rawFolder).entries()).toHaveLength(1);
    store.import({ b: 'two' });
    expect(new Journal(store.rawFolder).entries().map(({ file }) => file)).toEqual(['a', 'b']);
    expect(existsSync(path)).toBe(true);
  });
});
