import { SamgrafError } from '@samgraf/errors';
import { parseRecordId, recordId } from '@samgraf/sources';
import type { FilePart } from './file-part.ts';
import { type DecisionRow, decisionShape } from './protocol.ts';

/** `Decision` as the SDL has it. */
export interface DecisionRecord {
  readonly id: string;
  readonly reference: string | null;
  readonly outcome: string | null;
  readonly decidedOn: string;
  readonly decidedBy: string | null;
  readonly case: { readonly id: string };
}

/** Decisions (beslut) of a case, by the day they were made. */
export const decisions: FilePart<DecisionRow, DecisionRecord> = {
  type: 'Decision',
  idKind: 'decision',
  plural: 'decisions',
  idsName: 'decisionIds',
  shape: decisionShape,
  record: ({ owner: { tenant }, record: row }) => ({
    id: recordId(tenant, 'decision', row.id),
    reference: row.reference,
    outcome: row.outcome,
    decidedOn: row.decidedOn,
    decidedBy: row.decidedBy,
    case: { id: recordId(tenant, 'case', row.errandNumber) },
  }),
  sortKey: ({ decidedOn, id }) => `${decidedOn}|${id}`,
  afterRow: ({ decidedOn, id }) => `${decidedOn}|${id}`,
  afterKey(sortKey) {
    const [, decidedOn, id = ''] = /^(\d{4}-\d\d-\d\d)\|(.+)$/su.exec(sortKey) ?? [];
    const parsed = parseRecordId(id, 'decision');
    if (!parsed) throw new SamgrafError('BAD_CURSOR', '`after` is not a cursor of a list of decisions.');
    return `${decidedOn}|${parsed.local}`;
  },
};
