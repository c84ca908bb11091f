import type { LedgerEntry } from './ledger-entry.ts';

/**
 * The one text of an entry, whose UTF-8 bytes are the leaf of the tree: a JSON object, `v` first and then the fields
 * in a fixed order, no white space, strings as `JSON.stringify` escapes them (a lone surrogate as `\udXXX`), the
 * one number an integer. `docs/ledger.md` has it for those who write a verifier of their own.
 */
export function encodeEntry(entry: LedgerEntry): string {
  // Written out, in the order of the bytes; a new field goes last, with a new version. One call for the whole of it:
  // field by field it took three times as long, for every request that shows something.
  const inOrder: Readonly<Record<keyof LedgerEntry, unknown>> & { readonly v: 1 } = {
    v: 1,
    time: entry.time,
    account: entry.account,
    kind: entry.kind,
    home: entry.home,
    homeAuthority: entry.homeAuthority,
    functions: entry.functions,
    actingFor: entry.actingFor,
    purpose: entry.purpose,
    operation: entry.operation,
    askingCase: entry.askingCase,
    correlation: entry.correlation,
    tenant: entry.tenant,
    authority: entry.authority,
    areas: entry.areas,
    type: entry.type,
    fields: entry.fields,
    confidentiality: entry.confidentiality,
    mode: entry.mode,
    outcome: entry.outcome,
    reason: entry.reason,
    basis: entry.basis,
    subjects: entry.subjects,
    records: entry.records,
  };
  return JSON.stringify(inOrder);
}

/** @throws Error for a text that is not the one text of an entry. */
export function decodeEntry(text: string): LedgerEntry {
  const { v, ...entry } = JSON.parse(text) as LedgerEntry & { v: number };
  if (v !== 1 || encodeEntry(entry) !== text) throw new Error('Expected the canonical text of an entry.');
  return entry;
}
