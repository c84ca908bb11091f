import type { LedgerEntry } from './ledger-entry.ts';

/** The fields in the order of their bytes. A new field goes last, with a new version. */
const order = [
  'time',
  'account',
  'kind',
  'home',
  'homeAuthority',
  'functions',
  'actingFor',
  'purpose',
  'operation',
  'askingCase',
  'correlation',
  'tenant',
  'authority',
  'areas',
  'type',
  'fields',
  'confidentiality',
  'mode',
  'outcome',
  'reason',
  'basis',
  'subjects',
  'records',
] as const satisfies ReadonlyArray<keyof LedgerEntry>;

/**
 * The one text of an entry, whose UTF-8 bytes are the leaf of the tree: a JSON object, `v` first and then the fields
 * in a fixed order, no white space, strings as `JSON.stringify` escapes them (a lone surrogate as `\udXXX`), the
 * one number an integer. `docs/ledger.md` has it for those who write a verifier of their own.
 */
export function encodeEntry(entry: LedgerEntry): string {
  let text = '{"v":1';
  for (const field of order) text += `,"${field}":${JSON.stringify(entry[field])}`;
  return `${text}}`;
}

/** @throws Error for a text that is not the one text of an entry. */
export function decodeEntry(text: string): LedgerEntry {
  const { v, ...entry } = JSON.parse(text) as LedgerEntry & { v: number };
  if (v !== 1 || encodeEntry(entry) !== text) throw new Error('Expected the canonical text of an entry.');
  return entry;
}
