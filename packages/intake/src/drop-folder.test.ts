import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DropFolder } from './drop-folder.ts';

let folder: string;
let drop: DropFolder;
let taken: string[];
let states: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samgraf-drop-'));
  taken = [];
  states = [];
});
afterEach(() => {
  drop.close();
  rmSync(folder, { recursive: true, force: true });
});

function watching(take: (name: string) => boolean = () => true, pollMilliseconds = 60_000): DropFolder {
  drop = new DropFolder({
    folder,
    takes: (name) => name.endsWith('.SE'),
    take: (stamps) => {
      const paths = [...stamps.keys()];
      taken.push(...paths.map((path) => basename(path)));
      return new Set(paths.filter((path) => take(basename(path))));
    },
    atOnce: 2,
    looked: (scan) => states.push(scan.state),
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
  it('takes without waiting what has lain for long, the oldest first', async () => {
    put('B.SE', 20_000);
    put('A.SE', 10_000);
    put('C.SE', 5_000);
    watching().start();
    expect(drop.busy).toBe(true);
    await pause(0);
    await until(() => !drop.busy);
    expect(taken).toEqual(['B.SE', 'A.SE', 'C.SE']);
    expect(drop.settled).toBe(true);
  });

  it('does not take what has just changed until it lies still, and then once', async () => {
    put('A.SE', 0);
    watching().start();
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

  it('takes anew what was taken away and is put back', async () => {
    put('A.SE', 10_000);
    watching(() => true, 40).start();
    await until(() => drop.settled);
    renameSync(join(folder, 'A.SE'), join(folder, 'A.away'));
    await until(() => states.length >= 4);
    renameSync(join(folder, 'A.away'), join(folder, 'A.SE'));
    await until(() => taken.length === 2);
  });

  it('tells that a folder is not there, that it cannot be listed, and that it has come', async () => {
    rmSync(folder, { recursive: true });
    watching(() => true, 20).start();
    expect(states).toEqual(['MISSING']);
    expect(taken).toEqual([]);
    writeFileSync(folder, 'a file where the folder should be');
    await until(() => states.includes('UNREADABLE'));
    rmSync(folder);
    mkdirSync(folder);
    put('A.SE', 10_000);
    await until(() => taken.length === 1);
    expect(states.at(-1)).toBe('FOUND');
  });

  it('takes no file of another kind, no hidden one, and follows no link', async () => {
    for (const name of ['A.txt', '.A.SE', 'A.SE.part']) put(name, 10_000);
    mkdirSync(join(folder, 'B.SE'));
    symlinkSync('/etc/passwd', join(folder, 'C.SE'));
    put('D.SE', 10_000);
    watching().start();
    await until(() => drop.settled);
    expect(taken).toEqual(['D.SE']);
  });
});
