import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Scope } from '@samgraf/sources';
import { importTables } from '../import-tables.ts';
import type { Progress } from '../progress.ts';
import { ImportConnector } from './import-connector.ts';
import { ImportSource } from './import-source.ts';

const owner = { tenant: '1461', authority: 'kommunstyrelsen' };
const scope = (...owners: Scope['owners']): Scope => ({ owners, subject: null, protectedToo: false });
const running: Progress = {
  tenant: '1461',
  system: 'economy-mellerud',
  kind: 'SIE_4',
  file: 'LEDGER-2026.SE',
  startedAt: '2026-11-24T12:00:00.000Z',
  bytes: 8_388_608,
  of: 20_000_000,
};

let database: DatabaseSync;
let connector: ImportConnector;
beforeAll(() => {
  database = new DatabaseSync(':memory:');
  database.exec(importTables);
  database.exec(
    `INSERT INTO import (tenant, system, kind, file, bytes, recipe, started_at, milliseconds, outcome, counts, problems)
     VALUES ('1461', 'economy-mellerud', 'SIE_4', 'LEDGER-2025.SE', 10, '', '2026-11-24T12:00:00.000Z', 5, 'IMPORTED',
       '{"vouchers":3}', 0)`,
  );
  connector = new ImportConnector(
    new ImportSource({
      name: 'economy',
      connections: [
        { tenant: '1461', system: 'economy-mellerud', kind: 'SIE_4', authority: 'kommunstyrelsen' },
      ],
      all(sql, parameters) {
        const statement = database.prepare(sql);
        statement.setAllowUnknownNamedParameters(true);
        return statement.all(parameters);
      },
      importer: { running, folderState: () => 'FOUND' },
      now: Date.now,
    }),
  );
});
afterAll(() => database.close());

const files = async (args: object, first: number, after: string | null = null) =>
  (await connector.list({ ...args }, { first, after }, scope(owner))).records.map(({ record }) => record);

describe('a file that is being read', () => {
  it('stands before what is read, with how far it has come', async () => {
    const [now, before] = await files({}, 5);
    expect(now).toMatchObject({
      outcome: 'RUNNING',
      file: 'LEDGER-2026.SE',
      bytes: 20_000_000,
      bytesRead: 8_388_608,
      milliseconds: null,
      counts: [],
    });
    expect(before).toMatchObject({
      outcome: 'IMPORTED',
      bytesRead: null,
      counts: [{ of: 'vouchers', count: 3 }],
    });
    expect((await connector.load([now!.id], scope(owner))).records[0]?.record).toEqual(now);
  });

  it('is on one page alone', async () => {
    const [now] = await files({}, 1);
    expect(now?.outcome).toBe('RUNNING');
    const rest = await files({}, 5, connector.sortKey(now!));
    expect(rest.map(({ outcome }) => outcome)).toEqual(['IMPORTED']);
  });

  it('is found as any other, and shown to nobody outside of the scope', async () => {
    expect(await files({ outcome: 'RUNNING' }, 5)).toHaveLength(1);
    expect(await files({ outcome: 'IMPORTED' }, 5)).toHaveLength(1);
    expect(await files({ file: 'ledger-2026', kind: 'SIE_4' }, 5)).toHaveLength(1);
    expect(await files({ kind: 'ERMS_3' }, 5)).toHaveLength(0);
    const others = scope({ tenant: '1461', authority: 'byggnadsnamnden' });
    expect((await connector.list({}, { first: 5, after: null }, others)).records).toEqual([]);
  });
});
