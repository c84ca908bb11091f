import { SamgrafError } from '@samgraf/errors';
import {
  type Arguments,
  idsWithin,
  type Labelled,
  parseRecordId,
  recordId,
  type Scope,
  type Slice,
} from '@samgraf/sources';
import type { Row } from '../../store/export-store.ts';
import type { DocumentRecord } from '../case-api/documents.ts';
import type { ExportedSide } from '../two-ways/exported-side.ts';
import { raise } from '../two-ways/raise.ts';
import { confidentialityOfRow } from './case-row.ts';
import type { Exports } from './exports.ts';
import { restrictions, withinScope } from './restrict.ts';

const columns = 'd.*, c.authority, c.subjects, c.marking, x.tenant, x.as_of';

/** Documents of cases as the latest exports have them; the checksums of their files are known by these alone. */
export class ExportedDocuments implements ExportedSide<DocumentRecord> {
  readonly #exports: Exports;

  constructor(exports: Exports) {
    this.#exports = exports;
  }

  asOf(tenant: string, scope: Scope): string | null {
    return this.#exports.standing(scope).find((each) => each.tenant === tenant)?.asOf ?? null;
  }

  load(ids: readonly string[], scope: Scope): ReadonlyMap<string, Labelled<DocumentRecord>> {
    const wanted = idsWithin(scope, ids, 'document');
    const found = this.#exports.standing(scope).flatMap(({ id, tenant, authorities }) =>
      this.#exports.all(
        `SELECT ${columns} FROM json_each($ids) k CROSS JOIN export x ON x.id = $export
         CROSS JOIN exported_document d ON d.export = x.id AND d.id = k.value
         CROSS JOIN exported_case c ON c.export = x.id AND c.number = d.case_number WHERE ${withinScope}`,
        {
          ...restrictions(scope, authorities),
          export: id,
          ids: JSON.stringify((wanted.get(tenant) ?? []).map((each) => each.local)),
        },
      ),
    );
    return new Map(found.map((row) => [recordId(row.tenant, 'document', row.id), documentOfRow(row)]));
  }

  /** @throws always: the contract has no list of them but that of a case */
  list(): never {
    throw new Error('Document is listed by case.');
  }

  related(
    relation: string,
    parents: readonly string[],
    _args: Arguments,
    { first, after }: Slice,
    scope: Scope,
  ): Labelled<DocumentRecord>[][] {
    if (relation !== 'case') throw new Error(`Document is not related by ${relation}.`);
    const place = placeOf(after);
    const standing = new Map(this.#exports.standing(scope).map((each) => [each.tenant, each]));
    return parents.map((parent) => {
      const parsed = parseRecordId(parent, 'case');
      const own = standing.get(parsed?.tenant ?? '');
      if (!parsed || !own) return [];
      return this.#exports
        .all(
          `SELECT ${columns} FROM export x CROSS JOIN exported_document d ON d.export = x.id
           CROSS JOIN exported_case c ON c.export = x.id AND c.number = d.case_number
           WHERE x.id = $export AND d.case_number = $case AND (d.number, d.id) > ($number, $id)
             AND ${withinScope} ORDER BY d.number, d.id LIMIT $first`,
          { ...restrictions(scope, own.authorities), export: own.id, case: parsed.local, first, ...place },
        )
        .map(documentOfRow);
    });
  }

  complete(records: ReadonlyArray<Labelled<DocumentRecord>>): Labelled<DocumentRecord>[] {
    const keys = records.map(({ owner, record }) => [
      owner.tenant,
      parseRecordId(record.id, 'document')?.local ?? '',
    ]);
    const rows = this.#exports.all(
      `SELECT d.id, d.checksum_algorithm, d.checksum, d.confidentiality, x.tenant, x.as_of
       FROM json_each($keys) k CROSS JOIN export x ON x.tenant = k.value ->> 0
       CROSS JOIN exported_document d ON d.export = x.id AND d.id = k.value ->> 1`,
      { keys: JSON.stringify(keys) },
    );
    const known = new Map(rows.map((row) => [recordId(row.tenant, 'document', row.id), row]));
    return records.map((each) => {
      const row = known.get(each.record.id);
      if (row === undefined) return each;
      const record = { ...each.record, checksum: checksumOfRow(row) };
      return { ...each, record, facts: raise(each.facts, confidentialityOfRow(row)) };
    });
  }
}

function documentOfRow(row: Row): Labelled<DocumentRecord> {
  return {
    owner: { tenant: row.tenant, authority: row.authority },
    facts: {
      subjects: JSON.parse(row.subjects),
      confidentiality: confidentialityOfRow(row),
      marking: row.marking,
    },
    record: {
      id: recordId(row.tenant, 'document', row.id),
      title: row.title,
      documentType: row.document_type,
      direction: row.direction,
      number: row.number,
      registeredOn: row.registered_on,
      mediaType: row.media_type,
      size: row.size,
      case: { id: recordId(row.tenant, 'case', row.case_number) },
      checksum: checksumOfRow(row),
    },
  };
}

const checksumOfRow = (row: Row): Exclude<DocumentRecord['checksum'], undefined> =>
  row.checksum === null ? null : { algorithm: row.checksum_algorithm, value: row.checksum, asOf: row.as_of };

/** The place that a sort key of documents stands for. */
function placeOf(after: string | null): { readonly number: number; readonly id: string } {
  if (after === null) return { number: -1, id: '' };
  const [, number, id = ''] = /^(\d{10})\|(.+)$/su.exec(after) ?? [];
  const parsed = parseRecordId(id, 'document');
  if (!parsed) throw new SamgrafError('BAD_CURSOR', '`after` is not a cursor of a list of documents.');
  return { number: Number(number), id: parsed.local };
}
