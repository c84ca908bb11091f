import { SamgrafError } from '@samgraf/errors';
import { recordId } from '@samgraf/sources';
import type { FileFacts } from '../../content/file-facts.ts';
import type { FilePart } from './file-part.ts';
import { type DocumentRow, documentShape } from './protocol.ts';
import { documentDirection } from './words.ts';

/** `Document` as the SDL has it. */
export interface DocumentRecord {
  readonly id: string;
  readonly title: string | null;
  readonly documentType: string | null;
  readonly direction: string | null;
  readonly number: number;
  readonly registeredOn: string | null;
  readonly mediaType: string | null;
  readonly size: number | null;
  readonly case: { readonly id: string };
  /** Of its file, from the export; null or absent where there is none. */
  readonly checksum?: { readonly algorithm: string; readonly value: string; readonly asOf: string } | null;
  /** Within what its file may be opened; absent where the live system did not say. */
  readonly content?: FileFacts;
}

/** Documents (handlingar) of a case, by their number in it. */
export const documents: FilePart<DocumentRow, DocumentRecord> = {
  type: 'Document',
  idKind: 'document',
  plural: 'documents',
  idsName: 'documentIds',
  shape: documentShape,
  record: ({ owner: { tenant, authority }, record: row, facts: { marking } }) => ({
    id: recordId(tenant, 'document', row.id),
    title: row.title,
    documentType: row.documentType,
    direction: documentDirection(row.direction),
    number: row.number,
    registeredOn: row.registeredOn,
    mediaType: row.mediaType,
    size: row.size,
    case: { id: recordId(tenant, 'case', row.errandNumber) },
    content: {
      mediaType: row.mediaType,
      size: row.size,
      authority,
      hidden: marking === 'PROTECTED' || marking === 'UNKNOWN',
    },
  }),
  // Ten digits hold every number of GraphQL's Int; the id keeps two of the same number apart.
  sortKey: ({ number, id }) => `${String(number).padStart(10, '0')}|${id}`,
  afterRow: ({ number }) => number,
  afterKey(sortKey) {
    const number = /^(\d{10})\|/.exec(sortKey)?.[1];
    if (!number) throw new SamgrafError('BAD_CURSOR', '`after` is not a cursor of a list of documents.');
    return Number(number);
  },
};
