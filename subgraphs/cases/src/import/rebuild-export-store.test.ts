import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { importFiles, writeComparable } from '@samgraf/intake';
import { ermsFile } from '../../test/erms.ts';
import {
  connection,
  type ExportStoreUnderTest,
  exportStore,
  organisations,
} from '../../test/export-import.ts';
import { publicIds } from '../public/public-ids.ts';
import { storeFile } from '../store/open-store.ts';
import { exportIntake } from './export-intake.ts';
import { rebuildExportStore } from './rebuild-export-store.ts';

let store: ExportStoreUnderTest;
beforeEach(() => {
  store = exportStore();
});
afterEach(() => store.close());

const cases = (...numbers: readonly string[]) =>
  numbers.map((number) => ({ number, publicTitle: `Om ${number.length}`, released: 'ärende ärendemening' }));

it('is made anew from the kept raw files alone, byte by byte, public ids and all', () => {
  const { folder, database } = store;
  const ids = publicIds(folder);
  const put = (name: string, tenant: '1461' | '1492', text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const options = { rawFolder: join(folder, 'raw-exports'), now: Date.now };
    const [result] = importFiles(database, exportIntake(connection(tenant), ids), [path], options);
    return result!.record?.outcome;
  };
  const amal = { organisation: organisations['1492'] };
  const night = (day: number) => `2026-11-${day}T02:00:00`;
  expect([
    put('a.xml', '1461', ermsFile({ madeAt: night(19), cases: cases('BN-2026-000001', 'BN-2026-000002') })),
    put('b.xml', '1492', ermsFile({ ...amal, madeAt: night(19), cases: cases('KS-2026-000001') })),
    put('c.xml', '1461', ermsFile({ madeAt: night(20), cases: cases('BN-2026-000002', 'BN-2026-000003') })),
    put('noise.xml', '1461', '<!DOCTYPE html>'),
    put('old.xml', '1461', ermsFile({ madeAt: night(18), cases: cases('BN-2026-000009') })),
  ]).toEqual(['IMPORTED', 'IMPORTED', 'IMPORTED', 'REFUSED', 'REFUSED']);
  rmSync(join(folder, 'c.xml'));

  const target = join(folder, 'again');
  const connections = [connection('1461'), connection('1492')];
  expect(rebuildExportStore(folder, connections, target)).toMatchObject({ files: 5, failures: [] });
  const made = new DatabaseSync(storeFile(target));
  const numbers = made.prepare('SELECT number FROM exported_case ORDER BY number').all();
  expect(numbers.map((row) => row.number)).toEqual(['BN-2026-000002', 'BN-2026-000003', 'KS-2026-000001']);
  writeComparable(made, join(folder, 'made'));
  writeComparable(database, join(folder, 'used'));
  made.close();
  expect(sumOf(join(folder, 'made'))).toBe(sumOf(join(folder, 'used')));
});

const sumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
