import { SamgrafError } from '@samgraf/errors';

export const defaultPageSize = 20;
export const largestPageSize = 500;

/** @throws SamgrafError BAD_ARGUMENT outside 1 to 500. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return defaultPageSize;
  if (first < 1 || first > largestPageSize) {
    throw new SamgrafError('BAD_ARGUMENT', `Expected \`first\` from 1 to ${largestPageSize}, got ${first}.`);
  }
  return first;
}
