import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { recordId } from '@samgraf/sources';
import { caseSortKey } from '../connectors/case-api/case-order.ts';
import type { ExportedCase, ExportedDocument, Restriction } from '../erms/exported-case.ts';
import { markingOf } from '../erms/party-facts.ts';
import { inForce, isSecrecy } from '../erms/restriction-facts.ts';
import { publicSortKey } from '../public/public-order.ts';
import type { PublicPart } from '../public/public-part.ts';
import type { ExportConnection } from './export-connection.ts';

const marks = (count: number): string => Array(count).fill('?').join(', ');

/** The rows of one export. Statements are made once: a register has tens of thousands of them. */
export class CaseRows {
  readonly #connection: ExportConnection;
  readonly #export: number;
  readonly #case: StatementSync;
  readonly #document: StatementSync;
  readonly #entry: StatementSync;
  readonly #relation: StatementSync;
  readonly #dangling: StatementSync;

  constructor(database: DatabaseSync, connection: ExportConnection, id: number) {
    this.#connection = connection;
    this.#export = id;
    database.exec(
      'CREATE TEMP TABLE IF NOT EXISTS relation (line INTEGER, target TEXT); DELETE FROM temp.relation',
    );
    this.#case = database.prepare(`INSERT OR IGNORE INTO exported_case VALUES (${marks(20)})`);
    this.#document = database.prepare(`INSERT OR IGNORE INTO exported_document VALUES (${marks(13)})`);
    this.#entry = database.prepare(`INSERT INTO public_entry VALUES (${marks(11)})`);
    this.#relation = database.prepare('INSERT INTO temp.relation VALUES (?, ?)');
    this.#dangling = database.prepare(
      `SELECT line FROM temp.relation WHERE target NOT IN (
         SELECT system_id FROM exported_case WHERE export = ?) ORDER BY line`,
    );
  }

  /** @returns whether it is the first of its number. */
  addCase(exported: ExportedCase, madeOn: string, publicId: string | null): boolean {
    const { number, title, diaryNumber, openedOn, parties, restrictions } = exported;
    const id = recordId(this.#connection.tenant, 'case', number);
    const { changes } = this.#case.run(
      this.#export,
      number,
      exported.systemId,
      this.#authority(exported.namespace),
      caseSortKey({ id, openedOn }),
      diaryNumber,
      title,
      `${title ?? ''} ${diaryNumber ?? ''}`.toLowerCase(),
      exported.publicTitle,
      publicId,
      exported.status,
      exported.caseType,
      openedOn,
      exported.closedOn,
      exported.handler,
      exported.property,
      JSON.stringify(restrictions),
      secrecy(restrictions, madeOn),
      JSON.stringify(parties.flatMap((each) => each.personNumber ?? [])),
      markingOf(parties),
    );
    if (changes === 0) return false;
    for (const { to, line } of exported.relations) this.#relation.run(line, to);
    return true;
  }

  /** @returns whether it is the first of its id. */
  addDocument(exported: ExportedCase, document: ExportedDocument, madeOn: string): boolean {
    const restrictions = [...exported.restrictions, ...document.restrictions];
    const { changes } = this.#document.run(
      this.#export,
      document.id,
      exported.number,
      document.number,
      document.title,
      document.documentType,
      document.direction,
      document.registeredOn,
      document.mediaType,
      document.size,
      document.checksum?.algorithm ?? null,
      document.checksum?.value ?? null,
      secrecy(restrictions, madeOn),
    );
    return changes === 1;
  }

  addPublicEntry(publicId: string, namespace: string, shown: PublicPart): void {
    const { tenant, system } = this.#connection;
    const id = recordId(tenant, 'public-entry', publicId);
    this.#entry.run(
      publicSortKey({ id, registeredOn: shown.registeredOn }),
      id,
      tenant,
      system,
      this.#authority(namespace),
      shown.registeredOn,
      shown.title,
      // By what is shown, and by nothing else.
      (shown.title ?? '').toLowerCase(),
      shown.caseType,
      shown.property,
      JSON.stringify(shown.parties),
    );
  }

  /** The lines of relations to cases that are not in the export. */
  danglingRelations(): number[] {
    return this.#dangling.all(this.#export).map((row) => Number(row.line));
  }

  #authority(namespace: string): string {
    return this.#connection.source.namespaces[namespace]!;
  }
}

const secrecy = (restrictions: readonly Restriction[], madeOn: string): 3 | null =>
  restrictions.some((each) => isSecrecy(each) && inForce(each, madeOn)) ? 3 : null;
