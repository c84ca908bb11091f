import { SamgrafError } from '@samgraf/errors';

/** A keyset cursor: where a record stands in its type's order, opaque to the client. */
export function encodeCursor(sortKey: string): string {
  return Buffer.from(sortKey, 'utf8').toString('base64url');
}

/** @throws SamgrafError BAD_CURSOR for what `encodeCursor` cannot have made. */
export function decodeCursor(cursor: string): string {
  const sortKey = Buffer.from(cursor, 'base64url').toString('utf8');
  if (cursor.length > 1_000 || sortKey === '' || encodeCursor(sortKey) !== cursor) {
    throw new SamgrafError('BAD_CURSOR', 'Expected `after` to be a cursor of this list.');
  }
  return sortKey;
}
