import { SamgrafError } from '@samgraf/errors';

/**
 * Newest first; within a day in the order of the public ids, which is none. A key holds nothing but the day and the
 * id of an entry that was shown.
 */
export const publicSortKey = ({
  id,
  registeredOn,
}: {
  readonly id: string;
  readonly registeredOn: string;
}): string =>
  `${registeredOn.replaceAll('-', '').replace(/\d/g, (digit) => String(9 - Number(digit)))}|${id}`;

/** @throws SamgrafError BAD_CURSOR */
export function checkPublicSortKey(key: string | null): string {
  if (key === null) return '';
  if (/^\d{8}\|[0-9a-z-]+:public-entry:[a-z2-7]{26}$/.test(key)) return key;
  throw new SamgrafError('BAD_CURSOR', '`after` is not a cursor of the public register.');
}
