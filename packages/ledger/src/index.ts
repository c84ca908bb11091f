export { decodeEntry, encodeEntry } from './encode-entry.ts';
export { installationId } from './installation-id.ts';
export type { Ledger, NewEntry } from './ledger.ts';
export type { LedgerEntry } from './ledger-entry.ts';
export { LedgerUnavailable } from './ledger-unavailable.ts';
export { type LedgerOptions, openLedger } from './open-ledger.ts';
export { type PseudonymKind, Pseudonyms } from './pseudonyms.ts';
export type { LedgerReader, Tree } from './store/ledger-store.ts';
export type { AnchorPlace } from './worker/messages.ts';
