import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type ImportRecord, importFiles } from '@samgraf/intake';
import { openTimeStore } from '../src/time/open-time-store.ts';
import type { TimeConnection } from '../src/time/time-connection.ts';
import { timeIntake } from '../src/time/time-intake.ts';
import { board } from './hr-world.ts';

export const organisations: Readonly<Record<string, string>> = {
  '1461': '212000-1488',
  '1492': '212000-1587',
};

/** A municipality's files of time and absence. */
export const timeConnection = (tenant: string): TimeConnection => ({
  tenant,
  system: `hr-${tenant}`,
  organisationNumber: organisations[tenant]!,
  source: { kind: 'paxml-folder', folder: '/nowhere', authority: board, unitPrefixLength: 3 },
});

/** A store in a folder of its own, and what is put into it. */
export interface TimeStoreUnderTest {
  readonly folder: string;
  readonly database: DatabaseSync;
  put(bytes: string | Uint8Array, options?: { name?: string; tenant?: string }): ImportRecord;
  close(): void;
}

export function timeStore(): TimeStoreUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-time-'));
  const database = openTimeStore(folder);
  return {
    folder,
    database,
    put(bytes, { name = 'PAX-2026-10.xml', tenant = '1461' } = {}) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const options = { rawFolder: join(folder, 'raw'), now: Date.now };
      const [result] = importFiles(database, timeIntake(timeConnection(tenant)), [path], options);
      if (result!.failure !== null) throw result!.failure;
      return result!.record!;
    },
    close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
