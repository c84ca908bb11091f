import type { z } from 'zod';
import type { Guarded } from './protocol.ts';
import type { Taken } from './terms.ts';

/** What every row of a case's file says of itself. */
export interface FileRow {
  readonly id: string;
  readonly errandNumber: string;
  readonly namespace: string;
  readonly secrecy?: unknown;
  readonly errand: Guarded;
}

/** A kind of things that a case's file holds (documents, decisions), and how the API and the graph speak of it. */
export interface FilePart<R extends FileRow, T extends { readonly id: string }> {
  /** The GraphQL type. */
  readonly type: string;
  /** In ids of the graph: `1461:document:…`. */
  readonly idKind: string;
  /** In paths and answers of the API. */
  readonly plural: 'documents' | 'decisions';
  /** The name of the list of ids in a look-up. */
  readonly idsName: string;
  readonly shape: z.ZodType<R>;
  record(taken: Taken<R>): T;
  sortKey(record: T): string;
  /** The API's `after` for what follows a row. */
  afterRow(row: R): string | number;
  /**
   * The API's `after` for what follows a sort key.
   *
   * @throws SamgrafError BAD_CURSOR
   */
  afterKey(sortKey: string): string | number;
}
