import { parseRecordId, recordId } from '@samgraf/sources/record-id';
import type { FolderName } from '../worker-messages.ts';

/** Where a record of an import stands: over which connection, and its number in the store. */
export interface ImportPlace extends FolderName {
  readonly number: number;
}

/** The number of what is being read: newer than any that is recorded. */
export const runningNumber = 999_999_999_999;

/** `1461:import:economy-mellerud-SIE_4-12`. */
export function importId(place: ImportPlace): string {
  return recordId(place.tenant, 'import', localOf(place));
}

/** `1461:import-problem:economy-mellerud-SIE_4-12-3`. */
export function importProblemId(place: ImportPlace, n: number): string {
  return recordId(place.tenant, 'import-problem', `${localOf(place)}-${n}`);
}

export function parseImportId(id: string): ImportPlace | null {
  const parsed = parseRecordId(id, 'import');
  return parsed && placeOf(parsed.tenant, parsed.local);
}

export function parseImportProblemId(id: string): { readonly place: ImportPlace; readonly n: number } | null {
  const parsed = parseRecordId(id, 'import-problem');
  const parts = parsed && /^(.+)-([1-9]\d{0,5})$/.exec(parsed.local);
  const place = parts && placeOf(parsed.tenant, parts[1]!);
  return place ? { place, n: Number(parts[2]) } : null;
}

function localOf({ system, kind, number }: ImportPlace): string {
  return `${system}-${kind}-${number}`;
}

function placeOf(tenant: string, local: string): ImportPlace | null {
  const parts = /^(.+)-([A-Z0-9_]+)-([1-9]\d{0,11})$/.exec(local);
  return parts ? { tenant, system: parts[1]!, kind: parts[2]!, number: Number(parts[3]) } : null;
}
