import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { SieFolderConfiguration } from '@samgraf/configuration';
import type { ImportRecord } from '@samgraf/intake';
import { importFile } from '../import/import-file.ts';
import type { LedgerConnection } from '../import/ledger-connection.ts';
import { openStoreForWriting } from '../store/open-store.ts';
import { bytesOf, type Ledger, ledgerLines } from './write-sie.ts';

/** A store in a folder of its own, and ways to put files into it. */
export class TestStore {
  readonly folder = mkdtempSync(join(tmpdir(), 'samgraf-economy-'));
  readonly dataFolder = join(this.folder, 'data');
  readonly rawFolder = join(this.dataFolder, 'raw');
  readonly database: DatabaseSync;

  /** @param content a store to begin with a copy of; an empty one when left out. */
  constructor(content?: TestStore) {
    content?.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    if (content) cpSync(content.dataFolder, this.dataFolder, { recursive: true });
    this.database = openStoreForWriting(this.dataFolder);
  }

  connection(tenant: string, source: Partial<SieFolderConfiguration> = {}): LedgerConnection {
    return {
      tenant,
      system: `economy-${tenant}`,
      organisationNumber: '212000-1488',
      source: {
        kind: 'sie-folder',
        folder: this.folder,
        authority: 'kommunstyrelsen',
        dimensions: { costCentre: '1', supplier: '9' },
        unitPrefixLength: 3,
        supplierSeries: ['L'],
        accountGroups: null,
        ...source,
      },
    };
  }

  import(connection: LedgerConnection, ledger: Ledger, name?: string): ImportRecord | null {
    return this.importBytes(
      connection,
      bytesOf(ledgerLines(ledger)),
      name ?? `LEDGER-${ledger.year ?? 2026}.SE`,
    );
  }

  importBytes(connection: LedgerConnection, bytes: Uint8Array, name = 'LEDGER-2026.SE'): ImportRecord | null {
    const path = join(this.folder, name);
    writeFileSync(path, bytes);
    return importFile(this.database, connection, path, { rawFolder: this.rawFolder, now: Date.now });
  }

  /** Every row of every table that is not about imports, as text. */
  content(): string {
    const tables = ['book', 'book_account', 'book_object', 'voucher', 'voucher_row', 'budget', 'follow_up'];
    return [...tables, 'follow_up_total', 'spend', 'account', 'organisation']
      .flatMap((table) => this.database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all())
      .map((row) => JSON.stringify(row))
      .join('\n');
  }

  close(): void {
    this.database.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
