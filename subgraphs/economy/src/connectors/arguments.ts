import { SamgrafError } from '@samgraf/errors';
import { parseRecordId } from '@samgraf/sources';

/** A text argument as it is searched for; null when it is not given. */
export function searched(text: unknown): string | null {
  return typeof text === 'string' ? text.normalize('NFC').toLowerCase() : null;
}

/** @throws SamgrafError BAD_ARGUMENT when it is given and no month. */
export function month(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return value;
  throw new SamgrafError('BAD_ARGUMENT', `Expected \`${name}\` to be a month, YYYY-MM.`);
}

/** A string argument; null when it is not given. */
export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/**
 * What an id argument limits a list to: ALL when it is not given, NONE when it is no id of this kind (nothing
 * has it), else one tenant's code.
 */
export function limit(
  value: unknown,
  kind: string,
): 'ALL' | 'NONE' | { readonly tenant: string; readonly code: string } {
  if (value === undefined || value === null) return 'ALL';
  const id = parseRecordId(String(value), kind);
  return id === null ? 'NONE' : { tenant: id.tenant, code: id.local };
}
