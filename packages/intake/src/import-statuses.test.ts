import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import type { Folders } from './folder-failure.ts';
import { importStatuses } from './import-statuses.ts';
import { importTables } from './import-tables.ts';

type State = ReturnType<Folders['folderState']>;

const connection = {
  tenant: '1461',
  system: 'economy-mellerud',
  kind: 'SIE_4',
  authority: 'kommunstyrelsen',
};
const secret = 'Anka Ankason 2026.se';

function statusAfter(imports: ReadonlyArray<readonly [string, string, number]>, state: State = 'FOUND') {
  const database = new DatabaseSync(':memory:');
  database.exec(importTables);
  const insert = database.prepare(
    `INSERT INTO import (tenant, system, kind, file, bytes, recipe, started_at, milliseconds, outcome, counts, problems)
     VALUES (?, ?, ?, ?, 1, 'r', ?, 1, ?, '{}', ?)`,
  );
  for (const [at, outcome, problems] of imports) {
    insert.run('1461', 'economy-mellerud', 'SIE_4', secret, at, outcome, problems);
    // Another's, and another kind of the same system: neither says anything of this folder.
    insert.run('1492', 'economy-amal', 'SIE_4', 'other.se', '2027-01-01T00:00:00Z', 'FAILED', 99);
    insert.run('1461', 'economy-mellerud', 'PEPPOL_BIS_3', 'a.xml', '2027-01-01T00:00:00Z', 'FAILED', 99);
  }
  const [status] = importStatuses({
    connections: [connection],
    all: (sql, parameters) => database.prepare(sql).all(parameters),
    importer: { folderState: () => state, running: null },
  });
  database.close();
  expect(JSON.stringify(status)).not.toContain(secret);
  return status;
}

describe('the state of a folder', () => {
  it('is what was taken in last, and when', () => {
    expect(
      statusAfter([
        ['2026-11-23T02:00:00Z', 'IMPORTED', 0],
        ['2026-11-24T02:00:00Z', 'IMPORTED', 2],
      ]),
    ).toEqual({
      municipality: '1461',
      system: 'economy-mellerud',
      way: 'SIE_4',
      state: 'CACHED',
      asOf: '2026-11-24T02:00:00Z',
      since: '2026-11-24T02:00:00Z',
      breaker: null,
      lastError: null,
      lastImport: { at: '2026-11-24T02:00:00Z', outcome: 'IMPORTED', problems: 2 },
    });
  });

  it('stays as of the last good file when a later one is refused, and tells of that one', () => {
    expect(
      statusAfter([
        ['2026-11-23T02:00:00Z', 'IMPORTED', 0],
        ['2026-11-24T02:00:00Z', 'REFUSED', 7],
      ]),
    ).toMatchObject({
      state: 'CACHED',
      asOf: '2026-11-23T02:00:00Z',
      lastImport: { at: '2026-11-24T02:00:00Z', outcome: 'REFUSED', problems: 7 },
    });
  });

  it.each<[State, string]>([
    ['FOUND', 'NEVER_IMPORTED'],
    ['EMPTY', 'NEVER_IMPORTED'],
    ['MISSING', 'FOLDER_MISSING'],
    ['SILENT', 'FOLDER_SILENT'],
  ])('%s from which nothing ever came is a failure: %s', (state, code) => {
    expect(statusAfter([], state)).toMatchObject({
      state: 'FAILED',
      asOf: null,
      lastError: { code },
      lastImport: null,
    });
  });

  it.each<[State, string]>([
    ['MISSING', 'FOLDER_MISSING'],
    ['EMPTY', 'FOLDER_EMPTY'],
  ])('%s now is a failure, and what came before is told with its age', (state, code) => {
    expect(statusAfter([['2026-11-23T02:00:00Z', 'IMPORTED', 0]], state)).toMatchObject({
      state: 'FAILED',
      asOf: '2026-11-23T02:00:00Z',
      since: null,
      lastError: { code },
    });
  });
});
