import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { writeComparable } from '@samgraf/intake';
import { days, paxFile } from '../../test/pax.ts';
import { type TimeStoreUnderTest, timeConnection, timeStore } from '../../test/time-store.ts';
import { timeStoreFile } from './open-time-store.ts';
import { rebuildTimeStore } from './rebuild-time-store.ts';

let store: TimeStoreUnderTest;
beforeEach(() => {
  store = timeStore();
});
afterEach(() => store.close());

it('is made anew from the kept raw files alone, byte by byte', () => {
  const people = [{ number: '1' }, { number: '2' }];
  const absences = [{ number: '1', code: 'SJK', when: days('2026-10-01', '2026-10-06') }];
  store.put(paxFile({ people, absences }));
  store.put(paxFile({ people, organisationNumber: '212000-1587' }), {
    tenant: '1492',
    name: 'A-2026-09.xml',
  });
  store.put(paxFile({ people: [] }), { name: 'B-2026-10.xml' });
  store.put(paxFile({ people: people.slice(1) }), { name: 'C-2026-10.xml' });
  rmSync(join(store.folder, 'C-2026-10.xml'));
  renameSync(join(store.folder, 'raw'), join(store.folder, 'raw-time'));
  const target = join(store.folder, 'again');
  const replay = rebuildTimeStore(store.folder, ['1461', '1492'].map(timeConnection), target);
  expect(replay).toMatchObject({ files: 4, failures: [] });
  const sum = (folder: string) => {
    const database = new DatabaseSync(timeStoreFile(folder));
    const path = join(store.folder, 'comparable');
    writeComparable(database, path);
    database.close();
    const bytes = readFileSync(path);
    rmSync(path);
    return createHash('sha256').update(bytes).digest('hex');
  };
  expect(sum(target)).toBe(sum(store.folder));
});
