import type { GeoCollection } from '../geodata/geo-collection.ts';
import type { Selection } from '../geodata/geo-store.ts';
import { badRequest } from './geo-error.ts';
import { readCursor } from './page-cursor.ts';
import { readBoxes } from './read-boxes.ts';
import { crs84, type ReferenceSystem, referenceSystems } from './reference-systems.ts';

/** What `/collections/{c}/items` was asked for. */
export interface ItemsQuery {
  readonly selection: Selection;
  readonly limit: number;
  /** The number of the feature that the page follows on. */
  readonly after: number;
  readonly system: ReferenceSystem;
}

/** No page is longer, whatever is asked. */
export const mostOnPage = 1000;
export const usuallyOnPage = 100;

/**
 * Reads the parameters of a list of features: Part 1, 7.15, Part 2, 6.2.
 *
 * @param swapped whether the layer has its axes in SWEREF 99 TM the wrong way about
 * @throws GeoError 400 for a parameter that is not there, stands twice, or has no value that it can have
 */
export function readItemsQuery(
  collection: GeoCollection,
  query: URLSearchParams,
  swapped: boolean,
): ItemsQuery {
  const filters = collection.properties.filter(({ filter }) => filter).map(({ name }) => name);
  allowOnly(query, ['limit', 'bbox', 'bbox-crs', 'crs', 'datetime', 'cursor', ...filters]);
  const boxes = readBoxes(query.get('bbox'), systemOf(query, 'bbox-crs'), swapped);
  checkDatetime(query.get('datetime'));
  return {
    selection: {
      within: boxes,
      filters: Object.fromEntries(
        filters.flatMap((name) => (query.has(name) ? [[name, query.get(name)!]] : [])),
      ),
    },
    limit: readLimit(query.get('limit')),
    after: readCursor(query.get('cursor')),
    system: systemOf(query, 'crs'),
  };
}

/** @throws GeoError 400 where anything else is asked, or anything twice */
export function allowOnly(query: URLSearchParams, names: readonly string[]): void {
  const given = [...query.keys()];
  if (given.some((name) => !names.includes(name)))
    throw badRequest(`the parameters here are: ${names.join(', ') || 'none'}`);
  if (new Set(given).size < given.length) throw badRequest('a parameter stands twice');
}

/** The reference system that a parameter names; CRS84 where it is left out. */
export function systemOf(query: URLSearchParams, parameter: 'crs' | 'bbox-crs'): ReferenceSystem {
  const uri = query.get(parameter);
  const found = uri === null ? crs84 : referenceSystems.find((each) => each.uri === uri);
  if (!found)
    throw badRequest(`${parameter} is one of ${referenceSystems.map((each) => each.uri).join(', ')}`);
  return found;
}

function readLimit(limit: string | null): number {
  if (limit === null) return usuallyOnPage;
  if (!/^0*[1-9]\d{0,8}$/.test(limit)) throw badRequest('limit is a whole number, 1 or more');
  return Math.min(mostOnPage, Number(limit));
}

const instant = String.raw`\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?`;
const interval = new RegExp(
  String.raw`^(?:${instant}|(?:${instant})/(?:${instant}|\.\.)?|(?:\.\.)?/${instant})$`,
);

/** No feature here has a time, so that each meets any (Part 1, 7.15.4); one that is no time is refused all the same. */
function checkDatetime(datetime: string | null): void {
  if (datetime === null) return;
  const ends = datetime.split('/').filter((each) => each !== '' && each !== '..');
  if (!interval.test(datetime) || ends.some((each) => Number.isNaN(Date.parse(each))))
    throw badRequest('datetime is an instant or an interval after RFC 3339');
  if (ends.length === 2 && Date.parse(ends[0]!) > Date.parse(ends[1]!))
    throw badRequest('datetime ends before it begins');
}
