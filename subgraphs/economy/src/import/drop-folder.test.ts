import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DropFolder } from './drop-folder.ts';

let folder: string;
let drop: DropFolder;
let taken: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samgraf-drop-'));
  taken = [];
});
afterEach(() => {
  drop.close();
  rmSync(folder, { recursive: true, force: true });
});

function watching(take: (name: string) => boolean = () => true, pollMilliseconds = 60_000): DropFolder {
  drop = new DropFolder({
    folder,
    take: (path) => {
      taken.push(basename(path));
      return take(basename(path));
    },
    settleMilliseconds: 50,
    pollMilliseconds,
    now: Date.now,
  });
  return drop;
}

function put(name: string, ageMilliseconds: number): void {
  const path = join(folder, name);
  writeFileSync(path, 'x');
  const time = (Date.now() - ageMilliseconds) / 1000;
  utimesSync(path, time, time);
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 5_000; waited += 10) await pause(10);
  expect(holds()).toBe(true);
}

describe('a drop folder', () => {
  it('takes at once what has lain for long, the oldest first', () => {
    put('B.SE', 20_000);
    put('A.SE', 10_000);
    expect(watching().start()).toBe(true);
    expect(taken).toEqual(['B.SE', 'A.SE']);
    expect(drop.settled).toBe(true);
  });

  it('does not take what has just changed until it lies still, and then once', async () => {
    put('A.SE', 0);
    expect(watching().start()).toBe(false);
    expect(taken).toEqual([]);
    expect(drop.settled).toBe(false);
    await until(() => drop.settled);
    await pause(200);
    expect(taken).toEqual(['A.SE']);
  });

  it('does not come back at once with what could not be taken, but later', async () => {
    put('A.SE', 10_000);
    let failures = 2;
    watching(() => {
      failures -= 1;
      return failures < 0;
    }, 40).start();
    await pause(150);
    expect(taken).toHaveLength(1);
    await until(() => drop.settled);
    expect(taken).toHaveLength(3);
  });

  it('finds nothing in a folder that is not there', () => {
    rmSync(folder, { recursive: true });
    expect(watching().start()).toBe(true);
    expect(taken).toEqual([]);
  });
});
