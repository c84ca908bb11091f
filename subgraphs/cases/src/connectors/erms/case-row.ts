import type { PropertyNames } from '@samgraf/designations';
import type { RecordFacts } from '@samgraf/policy';
import { type Labelled, recordId } from '@samgraf/sources';
import type { Row } from '../../store/export-store.ts';
import type { CaseRecord, Publicity } from '../case-api/case-record.ts';
import { caseReferenceOf } from '../case-reference/case-reference-of.ts';
import { handlerOf } from '../handler/handler-of.ts';
import { placeOf } from '../property/place-of.ts';

/** Columns of `exported_case c` of the export `x` that the two below read. */
export const caseColumns = 'c.*, x.tenant, x.as_of';

/** A case as the export has it. */
export function caseOfRow(row: Row, names: PropertyNames): Labelled<CaseRecord> {
  const property = row.property === null ? null : names.idOf(row.property);
  return {
    owner: { tenant: row.tenant, authority: row.authority },
    facts: {
      subjects: JSON.parse(row.subjects),
      confidentiality: confidentialityOfRow(row),
      marking: row.marking,
    },
    record: {
      id: recordId(row.tenant, 'case', row.number),
      diaryNumber: row.diary_number,
      title: row.title,
      authority: { id: recordId(row.tenant, 'authority', row.authority) },
      status: row.status,
      caseType: row.case_type,
      openedOn: row.opened_on,
      closedOn: row.closed_on,
      handler: row.handler,
      reference: caseReferenceOf(row.tenant, row.diary_number),
      handledBy: handlerOf(row.tenant, row.handler),
      property: property === null ? null : { id: property },
      place: placeOf(property),
      asOf: row.as_of,
      publicity: publicityOfRow(row),
    },
  };
}

/** What the export alone knows of a case. */
export const publicityOfRow = (row: Row): Publicity => ({
  asOf: row.as_of,
  publicTitle: row.public_title,
  restrictions: JSON.parse(row.restrictions),
  registerEntry: row.public_id === null ? null : recordId(row.tenant, 'public-entry', row.public_id),
});

export const confidentialityOfRow = (row: Row): RecordFacts['confidentiality'] =>
  row.confidentiality === null ? null : 3;
