import { type AttributePath, attributePath } from './attribute-path.ts';
import type { Filter } from './filter/filter.ts';
import { parseFilter } from './filter/parse-filter.ts';
import { ScimError } from './scim-error.ts';

/** A list that is asked for, by query or by `/.search` (RFC 7644, 3.4.2 and 3.4.3). */
export interface SearchRequest {
  readonly filter: Filter | null;
  readonly attributes: readonly string[] | null;
  readonly excludedAttributes: readonly string[] | null;
  readonly sortBy: AttributePath | null;
  readonly descending: boolean;
  /** From 1. */
  readonly startIndex: number;
  readonly count: number;
}

/** No page is longer, whatever is asked. */
export const mostResults = 200;

type Given = (name: string) => unknown;

export const searchByQuery = (query: URLSearchParams): SearchRequest =>
  read(
    (name) => query.get(name) ?? undefined,
    (value) => String(value).split(','),
  );

export function searchByBody(body: Readonly<Record<string, unknown>>): SearchRequest {
  const schemas = body.schemas;
  const search = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';
  if (!Array.isArray(schemas) || !schemas.includes(search))
    throw new ScimError(400, `schemas must name ${search}`, 'invalidSyntax');
  return read(
    (name) => body[name],
    (value) => {
      if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
        throw new ScimError(400, 'attributes are a list of names', 'invalidValue');
      return value as readonly string[];
    },
  );
}

function read(given: Given, list: (value: unknown) => readonly string[]): SearchRequest {
  const filter = text(given, 'filter');
  const sortBy = text(given, 'sortBy');
  const sortPath = sortBy === null ? null : attributePath(sortBy);
  if (sortBy !== null && sortPath === null)
    throw new ScimError(400, 'sortBy names no attribute', 'invalidPath');
  const order = text(given, 'sortOrder') ?? 'ascending';
  if (order !== 'ascending' && order !== 'descending')
    throw new ScimError(400, 'sortOrder is ascending or descending', 'invalidValue');
  const names = (name: string) => (given(name) === undefined ? null : list(given(name)));
  return {
    filter: filter === null ? null : parseFilter(filter),
    attributes: names('attributes'),
    excludedAttributes: names('excludedAttributes'),
    sortBy: sortPath,
    descending: order === 'descending',
    // Less than the least is taken for the least (RFC 7644, table 6).
    startIndex: Math.max(1, whole(given, 'startIndex') ?? 1),
    count: Math.min(mostResults, Math.max(0, whole(given, 'count') ?? mostResults)),
  };
}

function text(given: Given, name: string): string | null {
  const value = given(name);
  if (value === undefined) return null;
  if (typeof value !== 'string') throw new ScimError(400, `${name} is a text`, 'invalidValue');
  return value;
}

function whole(given: Given, name: string): number | null {
  const value = given(name);
  if (value === undefined) return null;
  const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number))
    throw new ScimError(400, `${name} is a whole number`, 'invalidValue');
  return number;
}
