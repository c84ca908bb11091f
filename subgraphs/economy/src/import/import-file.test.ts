import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TestStore } from '../testing/test-store.ts';
import { bytesOf, type Ledger, ledgerLines } from '../testing/write-sie.ts';
import { importFile } from './import-file.ts';

const accounts = [
  ['1930', 'Bank', 'T'],
  ['2441', 'Leverantörsskulder', 'S'],
  ['4600', 'Köp av huvudverksamhet', 'K'],
] as const;
const voucher = (number: string, amount: string, series = 'A') => ({
  series,
  number,
  date: '20260105',
  text: 'Något',
  rows: [
    { account: '4600', objects: ['1', '31101'], amount },
    { account: '1930', amount: `-${amount}` },
  ],
});
const objects = [
  ['1', '311', 'Skolor'],
  ['1', '31101', 'Norra skolan'],
] as const;
const small: Ledger = { accounts, objects, vouchers: [voucher('1', '100.00')] };

let store: TestStore;
beforeEach(() => {
  store = new TestStore();
});
afterEach(() => store.close());

const rules = (result: { problems: readonly { rule: string }[] } | null) =>
  result?.problems.map((each) => each.rule);
const count = (table: string) =>
  Number(store.database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);

describe('importing a file', () => {
  it('records what came of it, and keeps its bytes under their checksum', () => {
    const bytes = bytesOf(ledgerLines(small));
    const record = store.importBytes(store.connection('1461'), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(record).toMatchObject({
      tenant: '1461',
      system: 'economy-1461',
      file: 'LEDGER-2026.SE',
      sha256,
      bytes: bytes.length,
      outcome: 'IMPORTED',
      kind: 'SIE_4',
      encoding: 'CP437',
      period: '2026',
      counts: { vouchers: 1, voucherRows: 2, budgetLines: 0 },
      problemCount: 0,
    });
    expect(readFileSync(join(store.rawFolder, sha256))).toEqual(bytes);
    expect(readdirSync(store.rawFolder)).toEqual([sha256, 'journal.ndjson'].sort());
  });

  it('of the same bytes again does nothing', () => {
    store.import(store.connection('1461'), small);
    const before = store.content();
    expect(store.import(store.connection('1461'), small)).toBeNull();
    expect(store.content()).toBe(before);
    expect(count('import')).toBe(1);
  });

  it('of the same bytes under another configuration reads them anew', () => {
    store.import(store.connection('1461'), small);
    expect(store.import(store.connection('1461', { unitPrefixLength: 2 }), small)).not.toBeNull();
    expect(store.database.prepare("SELECT code FROM organisation WHERE kind = 'UNIT'").all()).toEqual([
      { code: '31' },
    ]);
  });

  it('of the same year replaces that year whole, and no other tenant or year', () => {
    store.import(store.connection('1461'), small);
    store.import(store.connection('1461'), { ...small, year: 2025 });
    store.import(store.connection('1492'), small);
    store.import(store.connection('1461'), { ...small, vouchers: [voucher('7', '5.00')] });
    const vouchers = store.database
      .prepare('SELECT b.tenant, v.local FROM voucher v JOIN book b ON b.id = v.book ORDER BY 1, 2')
      .all()
      .map((each) => `${each.tenant} ${each.local}`);
    expect(vouchers).toEqual(['1461 2025-A-1', '1461 2026-A-7', '1492 2026-A-1']);
    expect(count('voucher_row')).toBe(6);
  });

  it('gives the same store when it is done twice from the same files', () => {
    store.import(store.connection('1461'), small);
    const other = new TestStore();
    try {
      other.import(other.connection('1461'), small);
      expect(other.content()).toBe(store.content());
    } finally {
      other.close();
    }
  });
});

describe('an import that does not come to its end', () => {
  it('leaves the old book whole when the file is refused', () => {
    store.import(store.connection('1461'), small);
    const before = store.content();
    const cut = ledgerLines({ ...small, vouchers: [voucher('1', '1.00'), voucher('2', '2.00')] }).slice(
      0,
      -2,
    );
    const record = store.importBytes(store.connection('1461'), bytesOf(cut));
    expect(record).toMatchObject({ outcome: 'REFUSED', counts: {}, period: '2026' });
    expect(rules(record)).toEqual(['UNFINISHED']);
    expect(store.content()).toBe(before);
    expect(existsSync(join(store.rawFolder, record!.sha256!))).toBe(true);
  });

  it('leaves the old book whole when writing fails midway, tells of it, and is done the next time', () => {
    store.import(store.connection('1461'), small);
    const before = store.content();
    const many = { ...small, vouchers: [voucher('1', '1.00'), voucher('2', '2.00'), voucher('3', '3.00')] };
    store.database.exec(`CREATE TRIGGER fault BEFORE INSERT ON voucher WHEN new.number = '3'
      BEGIN SELECT raise(ABORT, 'disk full'); END`);
    expect(() => store.import(store.connection('1461'), many)).toThrow('disk full');
    expect(() => store.import(store.connection('1461'), many)).toThrow('disk full');
    expect(store.content()).toBe(before);
    expect(store.database.prepare('SELECT outcome FROM import ORDER BY id').all()).toEqual([
      { outcome: 'IMPORTED' },
      { outcome: 'FAILED' },
    ]);
    store.database.exec('DROP TRIGGER fault');
    expect(store.import(store.connection('1461'), many)).toMatchObject({
      outcome: 'IMPORTED',
      counts: { vouchers: 3 },
    });
  });

  it('leaves the old book whole when the sums fail after all is written', () => {
    store.import(store.connection('1461'), small);
    const before = store.content();
    store.database.exec(
      `CREATE TRIGGER fault BEFORE INSERT ON organisation BEGIN SELECT raise(ABORT, 'fault'); END`,
    );
    expect(() => store.import(store.connection('1461'), { ...small, vouchers: [] })).toThrow('fault');
    store.database.exec('DROP TRIGGER fault');
    expect(store.content()).toBe(before);
  });

  it('keeps nothing half written beside the raw files', () => {
    mkdirSync(join(store.folder, 'FOLDER.SE'));
    const path = join(store.folder, 'FOLDER.SE');
    const options = { rawFolder: store.rawFolder, now: Date.now };
    expect(() => importFile(store.database, store.connection('1461'), path, options)).toThrow();
    expect(readdirSync(store.rawFolder)).toEqual([]);
    rmSync(path, { recursive: true });
  });
});

describe('a file is refused whole', () => {
  const refusedBy = (ledger: Ledger, name?: string) => {
    const record = store.import(store.connection('1461'), { ...small, ...ledger }, name);
    expect(record?.outcome).toBe('REFUSED');
    expect(count('book')).toBe(0);
    return record!.problems.at(-1)!.rule;
  };

  it.each([
    ['WRONG_TYPE', { head: ['#SIETYP 2'] }, undefined],
    ['WRONG_TYPE', {}, 'FAKT.SI'],
    ['OTHER_CURRENCY', { head: ['#VALUTA EUR'] }, undefined],
    ['OTHER_ORGANISATION', { organisationNumber: '212000-1587' }, undefined],
    [
      'SUM_TOO_LARGE',
      { vouchers: [voucher('1', '50000000000000.00'), voucher('2', '50000000000000.00')] },
      undefined,
    ],
  ])('by %s', (rule, ledger, name) => {
    expect(refusedBy(ledger, name)).toBe(rule);
  });

  it('by YEAR_MISSING', () => {
    const lines = ledgerLines(small).filter((line) => !line.startsWith('#RAR'));
    expect(rules(store.importBytes(store.connection('1461'), bytesOf(lines)))).toEqual(['YEAR_MISSING']);
  });

  it('by OLDER_EXPORT when it has another name and an earlier date than what stands', () => {
    store.import(store.connection('1461'), small, 'NEW.SE');
    const older = { ...small, generatedOn: '20260301', vouchers: [] };
    expect(rules(store.import(store.connection('1461'), older, 'OLD.SE'))).toEqual(['OLDER_EXPORT']);
    expect(store.import(store.connection('1461'), older, 'NEW.SE')?.outcome).toBe('IMPORTED');
  });

  it('by DUPLICATE when it is what stands, under another name', () => {
    store.import(store.connection('1461'), small, 'LEDGER.SE');
    const before = store.content();
    expect(rules(store.import(store.connection('1461'), small, 'COPY.SE'))).toEqual(['DUPLICATE']);
    expect(store.content()).toBe(before);
    // It counts again where another book has come in between.
    store.import(store.connection('1461'), { ...small, vouchers: [] }, 'LEDGER.SE');
    expect(store.import(store.connection('1461'), small, 'AGAIN.SE')?.outcome).toBe('IMPORTED');
  });

  it('but not for a later date under another name, which is a correction', () => {
    store.import(store.connection('1461'), small, 'LEDGER.SE');
    const later = { ...small, generatedOn: '20261124', vouchers: [voucher('7', '5.00')] };
    expect(store.import(store.connection('1461'), later, 'CORRECTED.SE')?.outcome).toBe('IMPORTED');
    expect(store.database.prepare('SELECT local FROM voucher').all()).toEqual([{ local: '2026-A-7' }]);
    expect(rules(store.import(store.connection('1461'), small, 'AGAIN.SE'))).toEqual(['OLDER_EXPORT']);
  });

  it('but not for a placeholder in the place of the organisation number', () => {
    const ledger = { ...small, organisationNumber: '000000-0000' };
    expect(store.import(store.connection('1461'), ledger)?.outcome).toBe('IMPORTED');
  });
});

describe('what was bought', () => {
  const bought = (supplierSeries: readonly string[]) => {
    const vouchers = ['L', 'LF', 'K', 'A'].map((series, index) => ({
      ...voucher(String(index), `${10 ** index}.00`, series),
      rows: [
        { account: '4600', objects: ['9', '77'], amount: `${10 ** index}.00` },
        { account: '4520', objects: ['9', '77'], amount: '5.00' },
        { account: '2441', amount: `-${10 ** index + 5}.00` },
      ],
    }));
    store.import(store.connection('1461', { supplierSeries }), { ...small, vouchers });
    return store.database.prepare('SELECT group_code, amount, vouchers FROM spend').all();
  };

  it('is booked in the series that the configuration names by how they begin', () => {
    expect(bought(['L'])).toEqual([{ group_code: '46', amount: 1_100, vouchers: 2 }]);
    expect(bought(['LF', 'K'])).toEqual([{ group_code: '46', amount: 11_000, vouchers: 2 }]);
    expect(bought(['X'])).toEqual([]);
  });
});

describe('wrong data is kept and told', () => {
  it('when a voucher does not balance', () => {
    const rows = [
      { account: '4600', amount: '100.00' },
      { account: '1930', amount: '-99.00' },
    ];
    const record = store.import(store.connection('1461'), {
      ...small,
      vouchers: [{ ...voucher('1', '1'), rows }],
    });
    expect(rules(record)).toEqual(['VOUCHER_UNBALANCED']);
    expect(store.database.prepare('SELECT balanced FROM voucher').all()).toEqual([{ balanced: 0 }]);
    expect(count('voucher_row')).toBe(2);
  });

  it('when two vouchers have one number, or one has none', () => {
    const vouchers = [voucher('1', '1.00'), voucher('1', '2.00'), voucher('', '3.00'), voucher('', '4.00')];
    const record = store.import(store.connection('1461'), { ...small, vouchers });
    expect(rules(record)).toEqual(['VOUCHER_REPEATED', 'VOUCHER_UNNUMBERED', 'VOUCHER_UNNUMBERED']);
    const locals = store.database.prepare('SELECT local, number FROM voucher ORDER BY id').all();
    expect(locals.map((each) => each.number)).toEqual(['1', '1', null, null]);
    expect(new Set(locals.map((each) => each.local)).size).toBe(4);
    expect(locals[0]!.local).toBe('2026-A-1');
  });

  it('when codes are used that the file does not declare', () => {
    const ledger = {
      ...small,
      vouchers: [
        {
          ...voucher('1', '1'),
          rows: [
            { account: '4999', objects: ['1', '31199', '9', '77'], amount: '1.00' },
            { account: '4999', objects: ['1', '31199', '9', '77'], amount: '-1.00' },
          ],
        },
      ],
    };
    const record = store.import(store.connection('1461'), ledger);
    expect(rules(record)).toEqual([
      'ACCOUNT_UNDECLARED',
      'OBJECT_UNDECLARED',
      'OBJECT_UNDECLARED',
      'ACCOUNT_UNTYPED',
    ]);
    const codes = store.database
      .prepare("SELECT code, name FROM organisation WHERE kind = 'COST_CENTRE'")
      .all();
    expect(codes).toContainEqual({ code: '31199', name: null });
  });

  it('when an account has no group, or a voucher is dated outside the year', () => {
    const ledger = {
      ...small,
      accounts: [['DIFF', 'Differens', 'K']] as const,
      vouchers: [{ series: 'A', number: '1', date: '20270105', rows: [{ account: 'DIFF', amount: '0' }] }],
    };
    const record = store.import(store.connection('1461'), ledger);
    expect(rules(record)).toEqual(['VOUCHER_OUTSIDE_YEAR', 'ACCOUNT_UNGROUPED']);
    expect(store.database.prepare('SELECT period, group_code FROM follow_up').all()).toEqual([
      { period: '2027-01', group_code: '' },
    ]);
  });
});

describe('a budget in several cuts of the same money counts each krona once', () => {
  const line = (objects: readonly string[], amount: string) => ({
    period: '202601',
    account: '4600',
    objects,
    amount,
  });
  const budgetOf = (...budget: ReturnType<typeof line>[]) => {
    const record = store.import(store.connection('1461'), { ...small, vouchers: [], budget });
    const rows = store.database.prepare('SELECT cost_centre, amount FROM budget ORDER BY 1').all();
    const sums = store.database.prepare('SELECT sum(budget) AS sum FROM follow_up').get();
    expect(Number(sums?.sum ?? 0)).toBe(rows.reduce((sum, each) => sum + Number(each.amount), 0));
    return { rules: rules(record), lines: rows.map((each) => [each.cost_centre, each.amount]) };
  };

  it('a total and all of its parts', () => {
    expect(budgetOf(line([], '100'), line(['1', '31101'], '60'), line(['1', '31102'], '40')).lines).toEqual([
      ['31101', 6000],
      ['31102', 4000],
    ]);
  });

  it('a total of which a part stands on no cost centre', () => {
    expect(budgetOf(line(['1', '31101'], '60'), line([], '100')).lines).toEqual([
      ['', 4000],
      ['31101', 6000],
    ]);
  });

  it('a cost centre and its projects', () => {
    const finer = (project: string, amount: string) => line(['1', '31101', '6', project], amount);
    expect(budgetOf(finer('P1', '10'), line(['1', '31101'], '60'), finer('P2', '20')).lines).toEqual([
      ['31101', 6000],
    ]);
  });

  it('the projects of a cost centre alone', () => {
    const finer = (project: string, amount: string) => line(['1', '31101', '6', project], amount);
    expect(budgetOf(finer('P1', '10'), finer('P2', '20')).lines).toEqual([['31101', 3000]]);
  });

  it('the same line twice, of which the last stands', () => {
    expect(budgetOf(line(['1', '31101'], '10'), line(['1', '31101'], '20'))).toEqual({
      rules: ['BUDGET_REPEATED'],
      lines: [['31101', 2000]],
    });
  });

  it('a project alone, which is told and left', () => {
    expect(budgetOf(line(['6', 'P1'], '10'))).toEqual({ rules: ['BUDGET_DIMENSION'], lines: [] });
  });
});

describe('a file with more problems than are kept', () => {
  it('is told how many, and what refused it', () => {
    const vouchers = Array.from({ length: 1200 }, () => voucher('1', '1.00'));
    const lines = ledgerLines({ ...small, vouchers, tail: ['#VER A 9 20260105', '{'] });
    const record = store.importBytes(store.connection('1461'), bytesOf(lines));
    expect(record).toMatchObject({ outcome: 'REFUSED', problemCount: 1200 });
    expect(record!.problems).toHaveLength(1001);
    expect(record!.problems.at(-1)!.rule).toBe('UNFINISHED');
  });
});

describe('the file as it lies', () => {
  it('is never written to, #FLAGGA included', () => {
    const bytes = bytesOf(ledgerLines(small));
    const path = join(store.folder, 'A.SE');
    writeFileSync(path, bytes);
    importFile(store.database, store.connection('1461'), path, { rawFolder: store.rawFolder, now: Date.now });
    expect(readFileSync(path)).toEqual(bytes);
  });
});
