import { decodeEntry } from '../encode-entry.ts';
import type { LedgerEntry } from '../ledger-entry.ts';

/** An entry that was found, with where it stands. */
export interface Found {
  /** The tenant whose tree it is in. */
  readonly tree: string;
  /** Of that tree and no other: `cases-1f2e3d4c/17`. */
  readonly local: string;
  readonly sortKey: string;
  readonly entry: LedgerEntry;
}

export function foundOf(row: {
  readonly tree: string;
  readonly writer: string;
  readonly position: number;
  readonly sortKey: string;
  readonly entry: string;
}): Found {
  const { tree, writer, position, sortKey, entry } = row;
  return { tree, local: `${writer}/${position}`, sortKey, entry: decodeEntry(entry) };
}
