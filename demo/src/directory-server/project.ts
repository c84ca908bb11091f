import type { ScimResource } from '../directory/directory-file.ts';
import { type AttributePath, attributePath } from './attribute-path.ts';
import { ScimError } from './scim-error.ts';

type Json = Readonly<Record<string, unknown>>;

/** Returned whatever is asked (RFC 7643, 7, `returned: always`). */
const always: ReadonlySet<string> = new Set(['id', 'schemas']);

/**
 * A resource with the attributes that were asked for, or without those that were asked away (RFC 7644, 3.9).
 * At most one of the two may be given.
 */
export function project(
  resource: ScimResource,
  attributes: readonly string[] | null,
  excluded: readonly string[] | null,
): Json {
  if (attributes && excluded)
    throw new ScimError(400, 'attributes and excludedAttributes cannot both be given', 'invalidValue');
  if (attributes) return only(resource, attributes.map(path), true);
  return excluded ? without(resource, excluded.map(path), true) : resource;
}

function path(text: string): AttributePath {
  const read = attributePath(text.trim());
  if (read === null) throw new ScimError(400, `"${text.trim()}" names no attribute`, 'invalidValue');
  return read;
}

const below = (paths: readonly AttributePath[], key: string): readonly AttributePath[] =>
  paths.filter(([first]) => first === key.toLowerCase()).map(([, ...rest]) => rest);

const each = (value: unknown, change: (one: Json) => Json): unknown =>
  Array.isArray(value) ? value.map((one) => change(one as Json)) : change(value as Json);

function only(resource: Json, paths: readonly AttributePath[], top: boolean): Json {
  return Object.fromEntries(
    Object.entries(resource).flatMap(([key, value]) => {
      const rest = below(paths, key);
      if ((top && always.has(key)) || rest.some((one) => one.length === 0)) return [[key, value]];
      return rest.length === 0 || typeof value !== 'object'
        ? []
        : [[key, each(value, (one) => only(one, rest, false))]];
    }),
  );
}

function without(resource: Json, paths: readonly AttributePath[], top: boolean): Json {
  return Object.fromEntries(
    Object.entries(resource).flatMap(([key, value]) => {
      const rest = below(paths, key);
      if (rest.length === 0 || (top && always.has(key))) return [[key, value]];
      if (rest.some((one) => one.length === 0)) return [];
      return [[key, typeof value === 'object' ? each(value, (one) => without(one, rest, false)) : value]];
    }),
  );
}
