import { ApiError } from './api-error.ts';
import type { Filter, Page, View } from './case-query.ts';

type Body = Readonly<Record<string, unknown>>;

const statuses = new Set(['Öppet', 'Vilande', 'Stängt', 'Makulerat', 'Ad Acta.']);
const usualLimit = 100;
const highestLimit = 1_000;

/** A list of texts that must be given. @throws ApiError 400 */
export function texts(body: Body, name: string): readonly string[] {
  const value = body[name];
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw new ApiError(400, `${name} must be a list of strings`);
}

function text(body: Body, name: string): string | null {
  const value = body[name] ?? null;
  if (value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw new ApiError(400, `${name} must be a string`);
}

function date(body: Body, name: string): string | null {
  const value = text(body, name);
  if (value === null || /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new ApiError(400, `${name} must be a date, YYYY-MM-DD`);
}

/** Without any namespace there is nothing that may be read, and the call is a mistake. */
export function readView(body: Body): View {
  const namespaces = texts(body, 'namespaces');
  if (namespaces.length === 0) throw new ApiError(400, 'at least one namespace must be named');
  const { protected: protectedToo = false } = body;
  if (typeof protectedToo !== 'boolean') throw new ApiError(400, 'protected must be true or false');
  return {
    namespaces: new Set(namespaces),
    partyPersonNumber: text(body, 'partyPersonNumber'),
    protectedToo,
  };
}

export function readPage(body: Body): Page {
  const { limit = usualLimit } = body;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > highestLimit)
    throw new ApiError(400, `limit must be a whole number from 1 to ${highestLimit}`);
  const { after } = body;
  return { limit, after: typeof after === 'number' ? String(after) : text(body, 'after') };
}

export function readFilter(body: Body): Filter {
  const status = text(body, 'status');
  if (status !== null && !statuses.has(status))
    throw new ApiError(400, `status must be one of ${[...statuses].join(', ')}`);
  return {
    status,
    text: text(body, 'text'),
    propertyDesignation: text(body, 'propertyDesignation'),
    handler: text(body, 'handler'),
    caseType: text(body, 'caseType'),
    openedFrom: date(body, 'openedFrom'),
    openedTo: date(body, 'openedTo'),
  };
}

/** The query of an address as the body of a lookup would say it. @throws ApiError 400 */
export function fromQuery(query: URLSearchParams): Body {
  const body: Record<string, unknown> = Object.fromEntries(query);
  body.namespaces = query.getAll('namespace');
  const limit = query.get('limit');
  if (limit !== null) body.limit = limit === '' ? undefined : Number(limit);
  const shown = query.get('protected');
  if (shown !== null && shown !== 'true' && shown !== 'false')
    throw new ApiError(400, 'protected must be true or false');
  body.protected = shown === 'true';
  return body;
}
