import { SamgrafError } from '@samgraf/errors';
import { ascending, descending, parseRecordId } from '@samgraf/sources';

/** Newest first: the day descending, then the number descending, then, where these are the same, the tenant. */
export function caseSortKey({ id, openedOn }: { readonly id: string; readonly openedOn: string }): string {
  const parsed = parseRecordId(id, 'case');
  if (!parsed) throw new TypeError('Not the id of a case.');
  return `${complement(openedOn.replaceAll('-', ''))}${descending(parsed.local)}${parsed.tenant}`;
}

/** A place in the order: after this day, number and tenant. */
export interface CasePlace {
  readonly openedOn: string;
  readonly errandNumber: string;
  readonly tenant: string;
}

/**
 * The place that a sort key stands for; null for the beginning.
 *
 * @throws SamgrafError BAD_CURSOR
 */
export function casePlace(sortKey: string | null): CasePlace | null {
  if (sortKey === null) return null;
  const parts = /^(\d{4})(\d\d)(\d\d)([0-9a-f]*~)(.+)$/su.exec(sortKey);
  const errandNumber = parts && ascending(parts[4] as string);
  if (!parts || errandNumber === null) {
    throw new SamgrafError('BAD_CURSOR', '`after` is not a cursor of a list of cases.');
  }
  const openedOn = parts.slice(1, 4).map(complement).join('-');
  return { openedOn, errandNumber, tenant: parts[5] as string };
}

/**
 * The API's `after` for a place, in one tenant's list. Numbers repeat between tenants, even on the same day: of
 * such twins, those of a later tenant still come, so that for it the place is put just before the number.
 */
export function errandsAfter(place: CasePlace | null, tenant: string): string | undefined {
  if (place === null) return undefined;
  return `${place.openedOn}|${place.errandNumber}${tenant > place.tenant ? '~' : ''}`;
}

/** Each digit's distance to nine. */
const complement = (digits: string): string => digits.replace(/\d/g, (digit) => String(9 - Number(digit)));
