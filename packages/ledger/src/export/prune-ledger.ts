import { leafHash } from '../merkle/hashes.ts';
import { parseCheckpoint } from '../note/checkpoint.ts';
import type { LedgerPruner, LedgerReader, Tree } from '../store/ledger-store.ts';

/** Entries read at a time. */
const chunk = 1_000;

/**
 * Retention (gallring): removes what one tree had at its last checkpoint before a time, whole sealed segments. Their
 * hashes stay, so that the tree still verifies against every checkpoint that a witness holds.
 *
 * @param before RFC 3339 in UTC
 * @returns how many entries are gone now
 */
export async function pruneLedger(
  tree: Tree,
  before: string,
  store: LedgerReader & LedgerPruner,
): Promise<number> {
  const sealed = (await store.checkpoints(tree)).filter(({ note }) => parseCheckpoint(note).time < before);
  const from = (await store.pruned(tree)).length;
  const to = sealed.at(-1)?.size ?? 0;
  const leaves: Buffer[] = [];
  while (from + leaves.length < to) {
    const start = from + leaves.length;
    const texts = await store.entries(tree, start, Math.min(chunk, to - start));
    leaves.push(...texts.map(leafHash));
  }
  if (leaves.length > 0) await store.prune(tree, from, leaves);
  return leaves.length;
}
