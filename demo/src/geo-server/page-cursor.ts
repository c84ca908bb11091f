import { badRequest } from './geo-error.ts';

/** Where the next page begins, opaque to who follows it. @param number of the last feature of this page */
export const writeCursor = (number: number): string => Buffer.from(`n${number}`).toString('base64url');

/** @returns the number of the feature that the page follows on; 0 at the beginning */
export function readCursor(cursor: string | null): number {
  if (cursor === null) return 0;
  const [, number] = /^n(\d{1,12})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  if (number === undefined) throw badRequest('cursor is none that was given out');
  return Number(number);
}
