import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { LedgerStore } from '../store/ledger-store.ts';
import { TestStore } from '../testing/test-store.ts';
import { bytesOf, ledgerLines } from '../testing/write-sie.ts';
import { ledgerImporter } from './ledger-importer.ts';

const ledger = (...numbers: string[]) =>
  bytesOf(
    ledgerLines({
      accounts: [['1930', 'Bank', 'T']],
      vouchers: numbers.map((number) => ({
        series: 'A',
        number,
        date: '20260105',
        rows: [{ account: '1930', amount: '0' }],
      })),
    }),
  );

let test: TestStore;
let drop: string;
let importer: ReturnType<typeof ledgerImporter>;
let store: LedgerStore;

beforeEach(() => {
  test = new TestStore();
  drop = join(test.folder, 'drop');
});
afterEach(async () => {
  await importer.close();
  store.close();
  test.close();
});

function start(settleMilliseconds = 40): void {
  const connections = [test.connection('1461', { folder: drop })];
  const data = { dataFolder: test.dataFolder, connections, settleMilliseconds, pollMilliseconds: 200 };
  importer = ledgerImporter(data, { log: pino({ level: 'silent' }), now: Date.now });
  store = new LedgerStore(test.dataFolder);
}
const vouchers = () => store.all('SELECT local FROM voucher ORDER BY local', {}).map((each) => each.local);
const outcomes = () => store.all('SELECT outcome FROM import ORDER BY id', {}).map((each) => each.outcome);

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 10_000; waited += 20) await pause(20);
  expect(holds()).toBe(true);
}

describe('the import in its own thread', () => {
  it('is ready when the files that lay there at the start are read, and not before', async () => {
    mkdirSync(drop);
    writeFileSync(join(drop, 'LEDGER-2026.SE'), ledger('1', '2'));
    start();
    expect(importer.ready).toBe(false);
    await until(() => importer.ready);
    expect(vouchers()).toEqual(['2026-A-1', '2026-A-2']);
  });

  it('takes a file that comes later, and again when it has changed', async () => {
    mkdirSync(drop);
    start();
    await until(() => importer.ready);
    const path = join(drop, 'LEDGER-2026.SE');
    writeFileSync(path, ledger('1'));
    await until(() => vouchers().length === 1);
    writeFileSync(path, ledger('1', '2', '3'));
    await until(() => vouchers().length === 3);
    expect(outcomes()).toEqual(['IMPORTED', 'IMPORTED']);
  });

  it('waits for a file that is still being written', async () => {
    mkdirSync(drop);
    start(500);
    await until(() => importer.ready);
    const bytes = ledger(...Array.from({ length: 30 }, (_, index) => String(index)));
    const path = join(drop, 'LEDGER-2026.SE');
    for (let at = 0; at < bytes.length; at += 200) {
      writeFileSync(path, bytes.subarray(at, at + 200), { flag: 'a' });
      await pause(5);
    }
    await until(() => vouchers().length === 30);
    expect(outcomes()).toEqual(['IMPORTED']);
  });

  it('goes on when a folder comes late, and keeps what it read when the folder goes', async () => {
    start();
    await until(() => importer.ready);
    mkdirSync(drop);
    writeFileSync(join(drop, 'LEDGER-2026.SE'), ledger('1'));
    await until(() => vouchers().length === 1);
    renameSync(drop, `${drop}-gone`);
    await pause(300);
    expect(vouchers()).toEqual(['2026-A-1']);
    rmSync(`${drop}-gone`, { recursive: true });
  });

  it('leaves alone what is not a SIE file, and hidden and unfinished names', async () => {
    mkdirSync(drop);
    for (const name of ['README.txt', '.LEDGER.SE', 'LEDGER.SE.part', 'LEDGER.SE.tmp']) {
      writeFileSync(join(drop, name), ledger('1'));
    }
    mkdirSync(join(drop, 'FOLDER.SE'));
    start();
    await until(() => importer.ready);
    expect(outcomes()).toEqual([]);
  });

  it('takes away what a crash left half written among the raw files', async () => {
    mkdirSync(drop);
    mkdirSync(test.rawFolder, { recursive: true });
    writeFileSync(join(test.rawFolder, '.4711-half'), 'half');
    writeFileSync(join(drop, 'LEDGER-2026.SE'), ledger('1'));
    start();
    await until(() => importer.ready);
    expect(readdirSync(test.rawFolder).sort()).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      'journal.ndjson',
    ]);
  });

  it('reads a refused file once', async () => {
    mkdirSync(drop);
    writeFileSync(join(drop, 'LEDGER-2026.SE'), '<!DOCTYPE html>');
    start();
    await until(() => importer.ready);
    await pause(500);
    expect(outcomes()).toEqual(['REFUSED']);
  });

  it('does nothing for what it read before it was stopped', async () => {
    mkdirSync(drop);
    writeFileSync(join(drop, 'LEDGER-2026.SE'), ledger('1'));
    start();
    await until(() => importer.ready);
    await importer.close();
    store.close();
    start();
    await until(() => importer.ready);
    expect(outcomes()).toEqual(['IMPORTED']);
  });
});
