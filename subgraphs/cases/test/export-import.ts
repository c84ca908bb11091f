import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type ImportRecord, importFiles } from '@samgraf/intake';
import type { ExportConnection } from '../src/import/export-connection.ts';
import { exportIntake } from '../src/import/export-intake.ts';
import { PublicIds } from '../src/public/public-ids.ts';
import { openStoreForWriting } from '../src/store/open-store.ts';

export const ids = new PublicIds(new Uint8Array(32).fill(7));

export const organisations = { '1438': '212000-1413', '1461': '212000-1488', '1492': '212000-1587' } as const;

type Tenant = keyof typeof organisations;

/** A municipality's exports. */
export const connection = (tenant: Tenant, folder = '/nowhere'): ExportConnection => ({
  tenant,
  system: tenant === '1492' ? 'cases-amal' : 'cases-shared',
  organisationNumber: organisations[tenant],
  source: {
    kind: 'erms-folder',
    folder,
    namespaces: { BN: 'byggnadsnamnden', KS: 'kommunstyrelsen' },
    ownElements: { property: 'fastighet', release: 'publicerat', checksum: 'checksumma', size: 'storlek' },
  },
});

/** A store in a folder of its own, and what is put into it. */
export interface ExportStoreUnderTest {
  readonly folder: string;
  readonly database: DatabaseSync;
  put(text: string, options?: { name?: string; tenant?: Tenant }): ImportRecord;
  close(): void;
}

export function exportStore(): ExportStoreUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-exports-'));
  const database = openStoreForWriting(folder);
  return {
    folder,
    database,
    put(text, { name = 'ERMS.xml', tenant = '1461' } = {}) {
      const path = join(folder, name);
      writeFileSync(path, text);
      const options = { rawFolder: join(folder, 'raw'), now: Date.now };
      const [result] = importFiles(database, exportIntake(connection(tenant), ids), [path], options);
      if (result!.failure !== null) throw result!.failure;
      return result!.record!;
    },
    close() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
