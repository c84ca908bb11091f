import { SamgrafError } from '@samgraf/errors';
import { scanJson } from './scan-json.ts';

/** Objects and lists within each other. GraphQL variables of ours need four. */
const deepest = 32;

/**
 * Reads the JSON of a request's body, and refuses what two readers could take for different things or what costs more
 * than its size says: a name twice in one object (a filter in front reads the first, we the last), names that reach
 * for the prototype of every object, and objects within objects without end.
 *
 * @throws SamgrafError BAD_REQUEST
 */
export function parseJson(text: string): unknown {
  const { depth, names } = scanJson(text, deepest);
  if (depth > deepest) throw refused(`nests objects and lists more than ${deepest} deep`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused('is not JSON');
  }
  if (countNames(value) !== names) throw refused('has an object with the same name twice');
  return value;
}

/** The names that the objects have: fewer than the text has colons when one overwrote another. */
function countNames(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countNames(item);
    return count;
  }
  for (const name of Object.keys(value)) {
    const below = (value as Record<string, unknown>)[name];
    if (name === '__proto__' || (name === 'constructor' && hasPrototype(below))) {
      throw refused(`names "${name}", which every object has`);
    }
    count += 1 + countNames(below);
  }
  return count;
}

function hasPrototype(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'prototype');
}

function refused(how: string): SamgrafError {
  return new SamgrafError('BAD_REQUEST', `The body of the request ${how}.`);
}
