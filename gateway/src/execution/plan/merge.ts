import { isObject, type JsonObject, own } from '../json.ts';

/**
 * Adds what a further fetch said to what is known: objects are merged, lists of one length are merged item by
 * item, anything else is replaced by what came later.
 */
export function merge(target: JsonObject, source: JsonObject): void {
  if (target === source) return;
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value !== undefined) target[key] = merged(own(target, key), value);
  }
}

function merged(known: unknown, value: unknown): unknown {
  if (isObject(known) && isObject(value)) {
    merge(known, value);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
    for (let index = 0; index < value.length; index++) known[index] = merged(known[index], value[index]);
    return known;
  }
  return value;
}
