import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type ImportRecord, importFiles } from '@samgraf/intake';
import type { InvoiceConnection } from '../invoices/import/invoice-connection.ts';
import { invoiceIntake } from '../invoices/import/invoice-intake.ts';
import { openInvoiceStoreForWriting } from '../invoices/store/open-invoice-store.ts';
import { supplierKey } from '../invoices/supplier-key.ts';

/** A store of invoices in a folder of its own, and ways to put files into it. */
export class InvoiceTestStore {
  readonly folder = mkdtempSync(join(tmpdir(), 'samgraf-invoices-'));
  readonly dataFolder: string;
  readonly database: DatabaseSync;
  readonly key: Buffer;

  /** @param dataFolder of a store that there is; an empty one of its own when left out. */
  constructor(dataFolder?: string) {
    this.dataFolder = dataFolder ?? join(this.folder, 'data');
    this.database = openInvoiceStoreForWriting(this.dataFolder);
    this.key = supplierKey(this.dataFolder, {});
  }

  connection(tenant = '1461', endpoint = '2120001488', authority = 'kommunstyrelsen'): InvoiceConnection {
    return {
      tenant,
      system: `economy-${tenant}`,
      source: {
        kind: 'peppol-folder',
        folder: this.folder,
        authority,
        endpoints: [`0007:${endpoint}`],
        buyerReference: { prefix: 'MK', digits: 6 },
      },
      registers: { BN: 'byggnadsnamnden' },
      supplierSeries: ['L'],
    };
  }

  /** @param files content by name. @returns what came of each; null where nothing was to do. */
  import(
    files: Readonly<Record<string, string | Uint8Array>>,
    connection = this.connection(),
  ): Array<ImportRecord | null> {
    const paths = Object.entries(files).map(([name, content]) => {
      const path = join(this.folder, name);
      writeFileSync(path, content);
      return path;
    });
    const rawFolder = join(this.dataFolder, 'raw-invoices');
    return importFiles(this.database, invoiceIntake(connection, this.key), paths, {
      rawFolder,
      now: Date.now,
    }).map(({ record, failure }) => {
      if (failure !== null) throw failure;
      return record;
    });
  }

  /** The rows of a statement, as plain objects. */
  rows(sql: string): Array<Record<string, unknown>> {
    return this.database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  }

  /** All that was derived and written, without numbers that depend on the order of writing. */
  content(): string {
    const tables = [
      `SELECT d.*, NULL AS id, NULL AS import FROM document d ORDER BY tenant, local`,
      `SELECT d.tenant, d.local, l.*, NULL AS document FROM document_line l JOIN document d ON d.id = l.document
       ORDER BY 1, 2, n`,
      'SELECT * FROM supplier ORDER BY 1',
      'SELECT * FROM supplier_name ORDER BY 1, 2, 3',
      'SELECT * FROM supplier_spend ORDER BY 1, 2',
      'SELECT * FROM response ORDER BY 1, 2',
    ];
    return JSON.stringify(tables.map((each) => this.rows(each)));
  }

  close(): void {
    this.database.close();
    rmSync(this.folder, { recursive: true });
  }
}
