import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ImportRecord, importFiles } from '@samgraf/intake';
import { brokenFiles } from '@samgraf/testing';
import { sieRules } from '../sie/rules.ts';
import { sampleLedger } from '../testing/sample-world.ts';
import { TestStore } from '../testing/test-store.ts';
import { bytesOf, ledgerLines } from '../testing/write-sie.ts';
import { ledgerIntake } from './ledger-intake.ts';

const samples = join(import.meta.dirname, '../../samples');
/** Other programs' files, said to be full ledgers of nobody in particular, so that they are read to their end. */
const foreign = ['BL0001_typ1.SE', 'FAKT.SI', 'LON.SI', 'kommun-exempel-4I.SI'].map((name) => {
  const text = readFileSync(join(samples, name), 'latin1')
    .replace(/#SIETYP.*/, '#SIETYP 4')
    .replace(/#ORGNR.*/, '#ORGNR 000000-0000');
  return Buffer.from(
    /#RAR +"?0/.test(text) ? text : text.replace('#SIETYP 4', '#SIETYP 4\r\n#RAR 0 20260101 20261231'),
    'latin1',
  );
});
const whole = [
  ...foreign,
  bytesOf(ledgerLines(sampleLedger(2026, 1, 3, 40))),
  bytesOf(ledgerLines({ ...sampleLedger(2025, 2, 3, 15), head: ['#KSUMMA'], tail: ['#KSUMMA 1'] })),
  bytesOf(ledgerLines(sampleLedger(2024, 3, 3, 10)), 'utf8'),
];
const words = [
  '{',
  '}',
  '"',
  '\\"',
  '#VER A 1 20260105',
  '#TRANS',
  '#RTRANS',
  '#KSUMMA',
  '#SIETYP 2',
  '#RAR 0',
  '\x1a',
  '{}',
];
const most = 100;

describe('a thousand broken ledgers', () => {
  let store: TestStore;
  const records: ImportRecord[] = [];
  const how: string[] = [];
  const failures: unknown[] = [];

  beforeAll(() => {
    store = new TestStore();
    const intake = ledgerIntake(store.connection('1461'));
    let paths: string[] = [];
    const flush = () => {
      const results = importFiles(store.database, intake, paths, {
        rawFolder: store.rawFolder,
        now: Date.now,
      });
      for (const { record, failure } of results) {
        if (failure !== null) failures.push(failure);
        records.push(record!);
      }
      paths = [];
    };
    for (const broken of brokenFiles({ samples: whole, count: 1_000, seed: 1, words })) {
      const path = join(store.folder, `${how.length}.SE`);
      writeFileSync(path, broken.bytes);
      how.push(broken.how);
      paths.push(path);
      if (paths.length === most) flush();
    }
  });
  afterAll(() => store.close());

  it('end each as imported or as refused by a rule that says why, and none as a fault of ours', () => {
    expect(failures).toEqual([]);
    expect(records).toHaveLength(1_000);
    for (const [index, { outcome, problems, problemCount }] of records.entries()) {
      const errors = problems.filter(
        ({ rule }) => (sieRules as Record<string, { takes: string }>)[rule]?.takes === 'FILE',
      );
      expect([how[index], outcome, errors.length]).toEqual([
        how[index],
        errors.length === 0 ? 'IMPORTED' : 'REFUSED',
        outcome === 'REFUSED' ? 1 : 0,
      ]);
      expect(problemCount).toBeGreaterThanOrEqual(problems.length);
    }
  });

  it('break many rules, and are not all refused: else little was tried', () => {
    const outcomes = Map.groupBy(records, (each) => each.outcome);
    expect(outcomes.get('IMPORTED')!.length).toBeGreaterThan(200);
    expect(outcomes.get('REFUSED')!.length).toBeGreaterThan(200);
    const rules = new Set(records.flatMap(({ problems }) => problems.map(({ rule }) => rule)));
    expect(rules.size).toBeGreaterThan(25);
  });

  it('give no message that quotes a text of the file', () => {
    const texts = /Händelse|Ansvar|Leverant|Norra|Åäö|Skolor/i;
    const messages = records.flatMap(({ problems }) => problems.map(({ message }) => message));
    expect(messages.filter((each) => texts.test(each.replace(/^[^.]*\./, '')))).toEqual([]);
  });

  it('leave a store that is whole: every row of a voucher, every voucher of a book that stands', () => {
    const one = (sql: string) => Object.values(store.database.prepare(sql).get() ?? {})[0];
    expect(one('PRAGMA integrity_check')).toBe('ok');
    expect(one('SELECT count(*) FROM voucher WHERE book NOT IN (SELECT id FROM book)')).toBe(0);
    expect(one('SELECT count(*) FROM voucher_row WHERE voucher NOT IN (SELECT id FROM voucher)')).toBe(0);
    expect(
      one("SELECT count(*) FROM book WHERE import NOT IN (SELECT id FROM import WHERE outcome = 'IMPORTED')"),
    ).toBe(0);
    expect(one('SELECT count(*) FROM book')).toBeGreaterThan(1);
  });
});
