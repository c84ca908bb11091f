import * as fs from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

/** What reached the disk, in order. A process that is killed does not show a missing sync: only lost power does. */
const done: string[] = [];
const opened = new Map<number, string>();
const named = (path: unknown) =>
  basename(String(path))
    .replace(/^\..*/, 'unfinished')
    .replace(/[0-9a-f]{64}/, 'SUM');

jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  default: fs,
  openSync: (...args: Parameters<typeof fs.openSync>) => {
    const descriptor = fs.openSync(...args);
    opened.set(descriptor, named(args[0]));
    return descriptor;
  },
  fsyncSync: (descriptor: number) => {
    fs.fsyncSync(descriptor);
    done.push(`sync ${opened.get(descriptor)}`);
  },
  renameSync: (from: string, to: string) => {
    fs.renameSync(from, to);
    done.push(`name ${named(to)}`);
  },
}));
const { WordStore } = await import('../test/word-store.ts');

let store: InstanceType<typeof WordStore>;
beforeEach(() => {
  store = new WordStore();
  const exec = store.database.exec.bind(store.database);
  store.database.exec = (sql: string) => {
    if (sql === 'BEGIN IMMEDIATE') done.push('read into the store');
    exec(sql);
  };
  done.length = 0;
});
afterEach(() => store.close());

describe('before a file is read into the store', () => {
  it('its bytes, their name and the journal’s line are on the disk', () => {
    store.import({ a: 'one' });
    // The folder's own name first.
    expect(done.slice(1)).toEqual([
      'sync unfinished',
      'name SUM',
      'sync raw',
      'sync journal.ndjson',
      // The journal's own name, which is new.
      'sync raw',
      'read into the store',
    ]);
  });

  it('so are those of all that come together, by no more syncs', () => {
    store.import({ x: 'before' });
    done.length = 0;
    store.import({ a: 'one', b: 'two', c: 'three' });
    expect(done).toEqual([
      'sync unfinished',
      'name pack-SUM',
      'sync raw',
      'sync journal.ndjson',
      'read into the store',
    ]);
  });

  it('nothing is written where it is known', () => {
    store.import({ a: 'one' });
    done.length = 0;
    store.import({ a: 'one' });
    expect(done).toEqual([]);
  });
});
