import type { FileReading, IncomingFile, KeptFile } from '@samgraf/intake';
import { parseExport } from '../erms/parse-export.ts';
import { ErmsReporter } from '../erms/reporter.ts';
import type { PublicIds } from '../public/public-ids.ts';
import type { ExportConnection } from './export-connection.ts';
import { ExportWriter } from './export-writer.ts';

/** Puts what an export holds in the place of the connection's one before. */
export class ExportReading implements FileReading {
  readonly #connection: ExportConnection;
  readonly #ids: PublicIds;
  readonly #file: IncomingFile;
  #writer: ExportWriter | null = null;

  constructor(connection: ExportConnection, ids: PublicIds, file: IncomingFile) {
    this.#connection = connection;
    this.#ids = ids;
    this.#file = file;
  }

  read(_kept: KeptFile, chunks: Iterable<Uint8Array>): void {
    const { organisationNumber, source } = this.#connection;
    const reporter = new ErmsReporter(this.#file.name, this.#file.problems);
    const writer = new ExportWriter(this.#connection, this.#ids, this.#file, reporter);
    this.#writer = writer;
    parseExport(chunks, writer, { organisationNumber, ...source }, reporter);
    writer.finish();
  }

  summary() {
    const { period, counts } = this.#writer ?? { period: null, counts: {} };
    // What it was written in is the XML reader's to know; all that it takes it reads right, or refuses.
    return { encoding: null, period, counts };
  }

  recorded(id: number): void {
    this.#file.database.prepare('UPDATE export SET import = ? WHERE id = ?').run(id, this.#writer!.id);
  }
}
