import type { IncomingFile } from '@samgraf/intake';
import type { ExportedCase } from '../erms/exported-case.ts';
import type { ExportSink } from '../erms/parse-export.ts';
import type { ErmsReporter } from '../erms/reporter.ts';
import type { PublicIds } from '../public/public-ids.ts';
import { publicPart } from '../public/public-part.ts';
import { CaseRows } from './case-rows.ts';
import type { ExportConnection } from './export-connection.ts';
import { clearExport, replaceExport } from './replace-export.ts';

const dayMilliseconds = 24 * 60 * 60 * 1_000;

/** Writes an export into the store, in the import's transaction, case by case as it is read. */
export class ExportWriter implements ExportSink {
  readonly #connection: ExportConnection;
  readonly #ids: PublicIds;
  readonly #file: IncomingFile;
  readonly #reporter: ErmsReporter;
  readonly #counts = { cases: 0, documents: 0, decisions: 0, restricted: 0, publicEntries: 0 };
  #rows: CaseRows | null = null;
  #madeOn = '';
  #id = 0;

  constructor(connection: ExportConnection, ids: PublicIds, file: IncomingFile, reporter: ErmsReporter) {
    this.#connection = connection;
    this.#ids = ids;
    this.#file = file;
    this.#reporter = reporter;
  }

  /** Of the export in the store. */
  get id(): number {
    return this.#id;
  }

  /** The day on which it was made. */
  get period(): string | null {
    return this.#madeOn || null;
  }

  get counts(): Readonly<Record<string, number>> {
    return this.#counts;
  }

  start(madeAt: string | null): void {
    const { name, modified, database } = this.#file;
    // A time to come would keep every later export out.
    const ahead = madeAt !== null && Date.parse(madeAt) > modified + dayMilliseconds;
    if (ahead) this.#reporter.tell('TIME_AHEAD', 0);
    const asOf = madeAt === null || ahead ? new Date(modified).toISOString() : madeAt;
    this.#madeOn = asOf.slice(0, 10);
    const id = replaceExport(database, this.#connection, { asOf, file: name });
    if (id === null) this.#reporter.tell('EXPORT_OLDER', 0);
    this.#id = id!;
    clearExport(database, this.#connection, this.#id);
    this.#rows = new CaseRows(database, this.#connection, this.#id);
  }

  case(exported: ExportedCase): void {
    const { tenant, system } = this.#connection;
    const rows = this.#rows!;
    const shown = publicPart(exported, this.#madeOn, (rule) =>
      this.#reporter.tell(rule, exported.releaseLine),
    );
    const publicId = shown && this.#ids.of(tenant, system, exported.number);
    if (!rows.addCase(exported, this.#madeOn, publicId)) {
      this.#reporter.tell('CASE_REPEATED', exported.line);
      return;
    }
    if (shown && publicId) rows.addPublicEntry(publicId, exported.namespace, shown);
    for (const document of exported.documents) {
      if (rows.addDocument(exported, document, this.#madeOn)) this.#counts.documents += 1;
      else this.#reporter.tell('DOCUMENT_REPEATED', document.line);
    }
    this.#counts.cases += 1;
    this.#counts.decisions += exported.decisions;
    this.#counts.restricted += exported.restrictions.length > 0 ? 1 : 0;
    this.#counts.publicEntries += shown ? 1 : 0;
  }

  /** @throws FileRefusal where nothing could be read: an empty register is a broken export, not an empty archive. */
  finish(): void {
    if (this.#counts.cases === 0) this.#reporter.tell('NO_CASES', 0);
    for (const line of this.#rows!.danglingRelations()) this.#reporter.tell('RELATION_DANGLING', line);
  }
}
