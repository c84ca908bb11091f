import { leafHash } from '../merkle/hashes.ts';
import type { LedgerReader, Tree } from '../store/ledger-store.ts';

/** Entries read at a time. */
const chunk = 1_000;

/**
 * One tenant's part of the ledger as NDJSON, to be kept, or handed to whoever examines it: for each writer its keys, what
 * retention took away, its entries up to the last checkpoint, and the checkpoints. See docs/ledger.md.
 *
 * @param verifiersOf the public keys of a writer, oldest first
 */
export async function* exportLedger(
  tenant: string,
  reader: LedgerReader,
  verifiersOf: (writer: string) => readonly string[],
): AsyncGenerator<string> {
  yield JSON.stringify({ kind: 'ledger', version: 1, tenant });
  const trees = (await reader.trees()).filter((each) => each.tenant === tenant);
  let entries = 0;
  for (const tree of trees) {
    yield JSON.stringify({ kind: 'tree', writer: tree.writer });
    for (const verifier of verifiersOf(tree.writer)) yield JSON.stringify({ kind: 'key', verifier });
    const checkpoints = await reader.checkpoints(tree);
    const pruned = await reader.pruned(tree);
    for (const leaf of pruned) yield JSON.stringify({ kind: 'pruned', hash: leaf.toString('base64') });
    const from = pruned.length;
    const size = checkpoints.at(-1)?.size ?? 0;
    for await (const [index, text] of entriesOf(tree, reader, from, size)) {
      const hash = leafHash(text).toString('base64');
      yield `{"kind":"entry","index":${index},"hash":"${hash}","entry":${text}}`;
      entries++;
    }
    for (const { note } of checkpoints) yield JSON.stringify({ kind: 'checkpoint', note });
  }
  yield JSON.stringify({ kind: 'end', trees: trees.length, entries });
}

async function* entriesOf(
  tree: Tree,
  reader: LedgerReader,
  from: number,
  to: number,
): AsyncGenerator<readonly [number, string]> {
  for (let start = from; start < to; start += chunk) {
    const texts = await reader.entries(tree, start, Math.min(chunk, to - start));
    for (const [offset, text] of texts.entries()) yield [start + offset, text];
  }
}
