import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { FolderState } from '@samgraf/intake';
import type { Arguments, Call, Connector, Labelled, Scope } from '@samgraf/sources';
import { LedgerStore } from '../store/ledger-store.ts';
import { Ledgers } from '../store/ledgers.ts';
import { sampleLedger } from '../testing/sample-world.ts';
import { TestStore } from '../testing/test-store.ts';
import type { Ledger } from '../testing/write-sie.ts';
import { economyConnectors } from './economy-connectors.ts';

type Any = { readonly id: string } & Readonly<Record<string, unknown>>;

const call: Call = { signal: new AbortController().signal, requestId: 'test' };
const owner = (tenant: string, authority = 'kommunstyrelsen') => ({ tenant, authority });
const scope = (...tenants: string[]): Scope => ({
  owners: tenants.map((each) => owner(each)),
  subject: null,
  protectedToo: false,
});
const files: ReadonlyArray<readonly [string, Ledger]> = [
  ['1461', sampleLedger(2025, 1, 3)],
  ['1461', sampleLedger(2026, 2, 3)],
  ['1438', sampleLedger(2026, 3, 3)],
  ['1492', sampleLedger(2026, 4, 2)],
];

/** How the drop folders were last seen; the others nobody has looked at. */
const folderStates = new Map<string, FolderState>();

let files_: TestStore;
let store: LedgerStore;
let connectors: Map<string, Connector<Any>>;
let all: jest.SpiedFunction<LedgerStore['all']>;

beforeAll(() => {
  files_ = new TestStore();
  const own = { unitPrefixLength: 2, accountGroups: [{ from: '4000', to: '4999', group: '46' }] };
  const connections = [
    files_.connection('1438'),
    files_.connection('1461'),
    files_.connection('1492', own),
    files_.connection('1439'),
    files_.connection('1460'),
  ];
  for (const [tenant, ledger] of files) {
    files_.import(connections.find((each) => each.tenant === tenant)!, ledger);
  }
  store = new LedgerStore(files_.dataFolder);
  all = jest.spyOn(store, 'all');
  const folders = { folderState: ({ tenant }: { tenant: string }) => folderStates.get(tenant) ?? null };
  const made = economyConnectors(new Ledgers(store, connections, folders)) as Connector<Any>[];
  connectors = new Map(made.map((each) => [each.type, each]));
});
afterAll(() => {
  store.close();
  files_.close();
});

const connector = (type: string) => connectors.get(type)!;
const list = async (type: string, args: Arguments, within: Scope, first = 100_000) =>
  (await connector(type).list(args, { first, after: null }, within, call)).records.map((each) => each.record);

/** Öre of a decimal string, by BigInt. */
const ore = (text: unknown) => {
  const [, minus, kronor, decimals] = /^(-?)(\d+)\.(\d\d)$/.exec(String(text))!;
  return BigInt(`${minus}${kronor}${decimals}`);
};
const sum = (amounts: readonly unknown[]) => amounts.reduce<bigint>((total, each) => total + ore(each), 0n);

/** Rows of the sample ledgers, straight from what was written. */
const written = files.flatMap(([tenant, ledger]) =>
  ledger.vouchers!.flatMap((voucher) =>
    voucher.rows.map((row, index) => {
      const at = (dimension: string) => {
        const position = row.objects!.findIndex((each, i) => i % 2 === 0 && each === dimension);
        return position === -1 ? null : row.objects![position + 1]!;
      };
      return {
        tenant,
        year: ledger.year!,
        voucher,
        id: `${tenant}:voucher-row:${ledger.year}-${voucher.series}-${voucher.number}-${index + 1}`,
        period: `${voucher.date.slice(0, 4)}-${voucher.date.slice(4, 6)}`,
        account: row.account,
        costCentre: at('1'),
        supplier: at('9'),
        amount: row.amount,
      };
    }),
  ),
);
const isResult = (account: string) => account >= '3' && account < '9';

describe('vouchers', () => {
  it('are all there, newest first, each with its rows as written', async () => {
    const vouchers = await list('Voucher', {}, scope('1461', '1438', '1492'));
    expect(vouchers).toHaveLength(files.reduce((total, [, ledger]) => total + ledger.vouchers!.length, 0));
    const dates = vouchers.map((each) => String(each.date));
    expect(dates).toEqual([...dates].sort().reverse());
    const { records } = await connector('VoucherRow').related(
      'voucher',
      vouchers.map((each) => each.id),
      {},
      { first: 100, after: null },
      scope('1461', '1438', '1492'),
      call,
    );
    const rows = records
      .flat()
      .map(({ record }) => [
        record.id,
        (record.account as Any).id,
        (record.costCentre as Any | null)?.id ?? null,
        record.supplierNumber,
        ore(record.amount),
      ]);
    expect(new Set(rows.map(String))).toEqual(
      new Set(
        written.map((each) =>
          String([
            each.id,
            `${each.tenant}:account:${each.account}`,
            each.costCentre && `${each.tenant}:cost-centre:${each.costCentre}`,
            each.supplier,
            ore(each.amount),
          ]),
        ),
      ),
    );
  });

  it.each([
    ['fiscalYear', { fiscalYear: 2025 }, (row: (typeof written)[number]) => row.year === 2025],
    ['period', { period: '2026-03' }, (row: (typeof written)[number]) => row.period === '2026-03'],
    ['series', { series: 'K' }, (row: (typeof written)[number]) => row.voucher.series === 'K'],
    [
      'supplierNumber',
      { supplierNumber: '4711' },
      (row: (typeof written)[number]) => row.supplier === '4711',
    ],
    [
      'account',
      { account: '1461:account:4600' },
      (row: (typeof written)[number]) => row.tenant === '1461' && row.account === '4600',
    ],
    [
      'account and cost centre, in one row',
      { account: '1461:account:4600', costCentre: '1461:cost-centre:31101' },
      (row: (typeof written)[number]) =>
        row.tenant === '1461' && row.account === '4600' && row.costCentre === '31101',
    ],
    [
      'text',
      { text: 'händelse 17 å' },
      (row: (typeof written)[number]) => row.voucher.text === 'Händelse 17 ÅÄÖ',
    ],
    ['an id of another kind', { account: '1461:unit:311' }, () => false],
    [
      'accounts of two municipalities',
      { account: '1461:account:4600', costCentre: '1438:cost-centre:31101' },
      () => false,
    ],
  ])('are found by %s', async (_, args, matches) => {
    const found = await list('Voucher', args, scope('1461', '1438', '1492'));
    const expected = new Set(
      written.filter(matches).map((each) => each.id.replace('voucher-row', 'voucher').replace(/-\d+$/, '')),
    );
    expect(new Set(found.map((each) => each.id))).toEqual(expected);
    expect(found.length).toBe(expected.size);
  });

  it('refuse a period that is none', async () => {
    await expect(list('Voucher', { period: '2026' }, scope('1461'))).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
    });
  });
});

describe('follow-up', () => {
  const budget = files.flatMap(([tenant, ledger]) =>
    ledger.budget!.map((each) => ({
      tenant,
      year: ledger.year!,
      period: `${each.period.slice(0, 4)}-${each.period.slice(4)}`,
      account: each.account,
      costCentre: each.objects[1] ?? null,
      amount: each.amount,
    })),
  );
  const unitOf = (tenant: string, costCentre: string | null) =>
    costCentre === null ? '' : costCentre.slice(0, tenant === '1492' ? 2 : 3);
  const groupOf = (tenant: string, account: string) =>
    tenant === '1492' ? (account.startsWith('4') ? '46' : '') : account.slice(0, 2);

  /** The same sums by plain loops over what was written. */
  function expected(
    tenants: string[],
    year: number,
    by: string[],
    keep: (row: { tenant: string; period: string; account: string; costCentre: string | null }) => boolean,
  ) {
    const cells = new Map<string, { budget: bigint; outcome: bigint }>();
    const add = (
      kind: 'budget' | 'outcome',
      rows: readonly {
        tenant: string;
        year: number;
        period: string;
        account: string;
        costCentre: string | null;
        amount: string;
      }[],
    ) => {
      for (const row of rows) {
        // Åmål's plan maps class 4 alone here, so that class 9 cannot be told from the others.
        const counts = row.tenant === '1492' ? !'12'.includes(row.account[0]!) : isResult(row.account);
        if (!tenants.includes(row.tenant) || row.year !== year || !counts || !keep(row)) continue;
        const key = [
          row.tenant,
          by.includes('UNIT') ? unitOf(row.tenant, row.costCentre) : '*',
          by.includes('ACCOUNT_GROUP') ? groupOf(row.tenant, row.account) : '*',
          by.includes('PERIOD') ? row.period : '*',
        ].join(' ');
        const cell = cells.get(key) ?? { budget: 0n, outcome: 0n };
        cell[kind] += ore(row.amount);
        cells.set(key, cell);
      }
    };
    add('budget', budget);
    add('outcome', written);
    return [...cells]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, cell]) => [key, cell.budget, cell.outcome]);
  }
  const shown = (records: readonly Any[], by: string[]) =>
    records
      .map((each) => {
        const key = [
          each.id.slice(0, 4),
          by.includes('UNIT') ? ((each.unit as Any | null)?.id.split(':')[2] ?? '') : '*',
          by.includes('ACCOUNT_GROUP') ? ((each.accountGroup as { code: string } | null)?.code ?? '') : '*',
          by.includes('PERIOD') ? each.period : '*',
        ].join(' ');
        expect(ore(each.deviation)).toBe(ore(each.budget) - ore(each.outcome));
        return [key, ore(each.budget), ore(each.outcome)] as const;
      })
      .sort(([one], [other]) => (one < other ? -1 : 1));

  it.each([
    [[]],
    [['PERIOD']],
    [['UNIT']],
    [['ACCOUNT_GROUP']],
    [['UNIT', 'PERIOD']],
    [['PERIOD', 'ACCOUNT_GROUP', 'UNIT']],
  ])('by %j is what plain loops over the file give', async (by: string[]) => {
    const records = await list('FollowUp', { fiscalYear: 2026, by }, scope('1461', '1438', '1492'));
    expect(shown(records, by)).toEqual(expected(['1461', '1438', '1492'], 2026, by, () => true));
  });

  it('is limited by months, group and unit', async () => {
    const by = ['ACCOUNT_GROUP', 'PERIOD'];
    const args = {
      fiscalYear: 2026,
      by,
      fromPeriod: '2026-02',
      toPeriod: '2026-04',
      accountGroup: '46',
      unit: '1461:unit:311',
    };
    const records = await list('FollowUp', args, scope('1461', '1438'));
    expect(shown(records, by)).toEqual(
      expected(
        ['1461'],
        2026,
        by,
        ({ period, account, costCentre }) =>
          period >= '2026-02' &&
          period <= '2026-04' &&
          account.startsWith('46') &&
          (costCentre ?? '').startsWith('311'),
      ),
    );
    expect(records.length).toBeGreaterThan(0);
  });

  it('of many units is one statement, each as asked for alone', async () => {
    const units = ['1461:unit:311', '1461:unit:322', '1438:unit:400', '1461:unit:nowhere'];
    const args = { fiscalYear: 2026, by: ['PERIOD'] };
    all.mockClear();
    const { records } = await connector('FollowUp').related(
      'unit',
      units,
      args,
      { first: 5, after: null },
      scope('1461', '1438'),
      call,
    );
    expect(all.mock.calls).toHaveLength(2);
    for (const [index, unit] of units.entries()) {
      const alone = await list('FollowUp', { ...args, unit }, scope('1461', '1438'), 5);
      expect(records[index]!.map((each) => each.record)).toEqual(alone);
    }
    expect(records[0]).toHaveLength(5);
    expect(records[3]).toHaveLength(0);
  });
});

describe('procurement spend', () => {
  it('is what plain loops over the file give: cost rows of supplier invoices, but for grants and pay', async () => {
    const cells = new Map<string, { amount: bigint; vouchers: Set<string> }>();
    for (const row of written) {
      const supplier = row.voucher.rows.flatMap((each) =>
        each.objects?.includes('9') ? each.objects.at(-1)! : [],
      )[0];
      if (row.tenant !== '1461' || row.year !== 2026 || row.voucher.series !== 'L' || !supplier) continue;
      if (!['46', '64', '74'].includes(row.account.slice(0, 2))) continue;
      const key = `${row.account.slice(0, 2)} ${supplier}`;
      const cell = cells.get(key) ?? { amount: 0n, vouchers: new Set() };
      cell.amount += ore(row.amount);
      cell.vouchers.add(row.voucher.number);
      cells.set(key, cell);
    }
    const records = await list('ProcurementSpend', { fiscalYear: 2026 }, scope('1461'));
    expect(
      records.map((each) => [
        `${(each.accountGroup as { code: string }).code} ${each.supplierNumber}`,
        ore(each.amount),
        each.vouchers,
        each.supplierName,
      ]),
    ).toEqual(
      [...cells]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, { amount, vouchers }]) => [key, amount, vouchers.size, `Leverantör ${key.slice(3)} Åäö`]),
    );
    expect(records.length).toBeGreaterThan(5);
  });

  it('is found by group and supplier', async () => {
    const args = { fiscalYear: 2026, accountGroup: '46', supplierNumber: '4711' };
    const records = await list('ProcurementSpend', args, scope('1461', '1438'));
    expect(records.map((each) => each.id)).toEqual(['1438:spend:2026-46-4711', '1461:spend:2026-46-4711']);
  });
});

describe('budget lines', () => {
  it('sum to what was written', async () => {
    const records = await list('Budget', { fiscalYear: 2026 }, scope('1438'));
    const lines = files[2]![1].budget!;
    expect(records).toHaveLength(lines.length);
    expect(sum(records.map((each) => each.amount))).toBe(sum(lines.map((each) => each.amount)));
  });

  it('are found by month, account and cost centre', async () => {
    const args = {
      fiscalYear: 2026,
      period: '2026-05',
      account: '1461:account:4600',
      costCentre: '1461:cost-centre:31101',
    };
    const records = await list('Budget', args, scope('1461', '1438'));
    expect(records.map((each) => each.id)).toEqual(['1461:budget:2026-202605-4600-31101']);
  });
});

describe('accounts, units and cost centres', () => {
  it('are those of all years, with the group of the tenant’s own plan', async () => {
    const common = await list('Account', {}, scope('1461'));
    const own = await list('Account', {}, scope('1492'));
    expect(common.map((each) => each.number)).toEqual([
      '1930',
      '2441',
      '3111',
      '4520',
      '4600',
      '5010',
      '6410',
      '7410',
      '8010',
      '9110',
    ]);
    expect(common.find((each) => each.number === '4600')).toMatchObject({
      id: '1461:account:4600',
      name: 'Köp av huvudverksamhet',
      group: { code: '46', name: 'Köp av huvudverksamhet' },
    });
    expect(own.map((each) => (each.group as { code: string } | null)?.code ?? null)).toEqual([
      null,
      null,
      null,
      '46',
      '46',
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('are found by group, unit and text in any case', async () => {
    expect((await list('Account', { group: '46' }, scope('1461', '1438'))).map((each) => each.id)).toEqual([
      '1438:account:4600',
      '1461:account:4600',
    ]);
    expect((await list('Account', { text: 'LÖN' }, scope('1461'))).map((each) => each.number)).toEqual([
      '5010',
    ]);
    expect(
      (await list('OrganisationUnit', { text: 'enhet' }, scope('1461'))).map((each) => each.code),
    ).toEqual(['311', '322', '400']);
    expect(
      (await list('CostCentre', { unit: '1461:unit:311' }, scope('1461', '1438'))).map((each) => each.id),
    ).toEqual(['1461:cost-centre:31101', '1461:cost-centre:31102']);
  });

  it('cost centres of many units are one statement', async () => {
    all.mockClear();
    const units = ['1461:unit:311', '1492:unit:40', '1461:unit:x'];
    const { records } = await connector('CostCentre').related(
      'unit',
      units,
      {},
      { first: 10, after: null },
      scope('1461', '1492'),
      call,
    );
    expect(records.map((found) => found.map((each) => each.record.id))).toEqual([
      ['1461:cost-centre:31101', '1461:cost-centre:31102'],
      ['1492:cost-centre:4001', '1492:cost-centre:4002'],
      [],
    ]);
    expect(all.mock.calls).toHaveLength(2);
  });
});

const lists: ReadonlyArray<readonly [string, Arguments]> = [
  ['Account', {}],
  ['Budget', { fiscalYear: 2026 }],
  ['CostCentre', {}],
  ['FollowUp', { fiscalYear: 2026, by: ['PERIOD', 'UNIT', 'ACCOUNT_GROUP'] }],
  ['FollowUp', { fiscalYear: 2026, by: ['UNIT'], fromPeriod: '2026-03', accountGroup: '46' }],
  ['FollowUp', { fiscalYear: 2026, by: [] }],
  ['OrganisationUnit', {}],
  ['ProcurementSpend', { fiscalYear: 2026 }],
  ['Voucher', {}],
  ['VoucherRow', {}],
];

describe('every type', () => {
  it.each(lists)(
    '%s %j is in the order of its keys, each once, the same in pages as in one',
    async (type, args) => {
      const within = scope('1461', '1438', '1492');
      const whole = await list(type, args, within);
      const keys = whole.map((each) => connector(type).sortKey(each));
      expect(keys).toEqual([...new Set(keys)].sort());
      const paged: Any[] = [];
      const first = Math.max(1, Math.floor(whole.length / 7));
      for (let after: string | null = null; ; ) {
        const { records }: { records: readonly Labelled<Any>[] } = await connector(type).list(
          args,
          { first, after },
          within,
          call,
        );
        paged.push(...records.map((each) => each.record));
        if (records.length < first) break;
        after = connector(type).sortKey(records.at(-1)!.record);
      }
      expect(paged).toEqual(whole);
    },
  );

  it.each(lists)('%s %j is found again by id, 200 at once in one statement', async (type, args) => {
    const within = scope('1461', '1438', '1492');
    const some = (await list(type, args, within)).slice(0, 200);
    all.mockClear();
    const ids = ['1461:nothing:1', ...some.map((each) => each.id), '1461:account:0', 'x'];
    const { records } = await connector(type).load(ids, within, call);
    // One for the books within the scope, one for the records.
    expect(all.mock.calls).toHaveLength(2);
    expect(records.map((each) => each?.record ?? null)).toEqual([null, ...some, null, null]);
  });

  it.each(lists)('%s %j is of nobody outside the scope, whatever is asked', async (type, args) => {
    const everything = await list(type, args, scope('1461', '1438', '1492'));
    const mine = await connector(type).list(args, { first: 100_000, after: null }, scope('1438'), call);
    expect(mine.records.map((each) => each.record)).toEqual(
      everything.filter((each) => each.id.startsWith('1438:')),
    );
    expect(
      mine.records.every(
        (each) => each.owner.tenant === '1438' && each.owner.authority === 'kommunstyrelsen',
      ),
    ).toBe(true);
    expect(mine.states.map((each) => each.tenant)).toEqual(['1438']);
    const foreign = everything.filter((each) => !each.id.startsWith('1438:')).map((each) => each.id);
    expect(
      (await connector(type).load(foreign, scope('1438'), call)).records.every((each) => each === null),
    ).toBe(true);
    const otherAuthority = { ...scope(), owners: [owner('1438', 'byggnadsnamnden')] };
    expect(await connector(type).list(args, { first: 10, after: null }, otherAuthority, call)).toEqual({
      records: [],
      states: [],
    });
  });

  it.each(lists)('%s %j is nobody’s own data', async (type, args) => {
    const own = { ...scope('1461'), subject: '191212121212' };
    expect(await connector(type).list(args, { first: 10, after: null }, own, call)).toEqual({
      records: [],
      states: [],
    });
    const one = (await list(type, args, scope('1461')))[0]!.id;
    expect((await connector(type).load([one], own, call)).records).toEqual([null]);
  });

  it.each([
    ['CostCentre', '1438:unit:311', {}],
    ['FollowUp', '1438:unit:311', { fiscalYear: 2026, by: [] }],
    ['VoucherRow', '1438:voucher:2026-A-1', {}],
  ])('%s is not reached through a parent outside the scope', async (type, parent, args) => {
    const relation = type === 'VoucherRow' ? 'voucher' : 'unit';
    const { records } = await connector(type).related(
      relation,
      [parent],
      args,
      { first: 10, after: null },
      scope('1461'),
      call,
    );
    expect(records).toEqual([[]]);
  });
});

describe('rows of vouchers in pages', () => {
  it('go on after the last one seen', async () => {
    const [voucher] = await list('Voucher', {}, scope('1461'), 1);
    const rows = connector('VoucherRow');
    const page = async (after: string | null) =>
      (await rows.related('voucher', [voucher!.id], {}, { first: 1, after }, scope('1461'), call))
        .records[0]!;
    const [first] = await page(null);
    const [second] = await page(rows.sortKey(first!.record));
    expect([first!.record.id, second!.record.id]).toEqual(
      [1, 2].map((n) => `${voucher!.id.replace('voucher', 'voucher-row')}-${n}`),
    );
    expect(await page(rows.sortKey(second!.record))).toEqual([]);
  });
});

describe('the state of each connection', () => {
  it('is cached as of the date that the file itself gives, in Swedish time', async () => {
    const { states } = await connector('Account').list({}, { first: 1, after: null }, scope('1461'), call);
    expect(states).toEqual([
      { tenant: '1461', system: 'economy-1461', status: 'CACHED', asOf: '2026-11-23T00:00:00+01:00' },
    ]);
  });

  it('is failed as of what was last imported where the folder is gone, and what was imported stands', async () => {
    folderStates.set('1461', 'EMPTY');
    const { records, states } = await connector('Account').list(
      {},
      { first: 100, after: null },
      scope('1461', '1438'),
      call,
    );
    folderStates.clear();
    expect(records.some((each) => each.owner.tenant === '1461')).toBe(true);
    expect(states).toEqual([
      expect.objectContaining({ tenant: '1438', status: 'CACHED' }),
      {
        tenant: '1461',
        system: 'economy-1461',
        status: 'FAILED',
        asOf: '2026-11-23T00:00:00+01:00',
        reason: 'FOLDER_EMPTY',
      },
    ]);
  });

  it('is failed where no file ever came, where the folder is missing, and where that year never came', async () => {
    folderStates.set('1460', 'MISSING').set('1439', 'EMPTY');
    const answer = await connector('Budget').list(
      { fiscalYear: 2025 },
      { first: 1, after: null },
      scope('1461', '1438', '1439', '1460'),
      call,
    );
    folderStates.clear();
    expect(
      answer.states.map((each) => [each.tenant, each.status, 'reason' in each ? each.reason : null]),
    ).toEqual([
      ['1438', 'FAILED', 'YEAR_NOT_IMPORTED'],
      ['1461', 'CACHED', null],
      ['1439', 'FAILED', 'NEVER_IMPORTED'],
      ['1460', 'FAILED', 'FOLDER_MISSING'],
    ]);
    expect(answer.records).toHaveLength(1);
  });
});
