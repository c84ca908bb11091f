import { later } from './later.ts';
import { CompactRange } from './merkle/compact-range.ts';
import { leafHash } from './merkle/hashes.ts';
import { checkpointText, originOf } from './note/checkpoint.ts';
import type { NoteKey } from './note/note-key.ts';
import { signNote } from './note/sign-note.ts';
import type { LedgerStore, StoredCheckpoint, TreeHead } from './store/ledger-store.ts';

interface Growing {
  readonly range: CompactRange;
  readonly time: string;
  readonly nextCheckpoint: number;
  /** Hashes of the entries since the last checkpoint. */
  readonly fresh: readonly Buffer[];
}

/** A signed head that is to go out, with the hashes of the entries that are new in it. */
export interface Sealed {
  readonly tenant: string;
  readonly checkpoint: StoredCheckpoint;
  readonly leaves: readonly Buffer[];
  /** The public keys that it is signed with. */
  readonly verifiers: readonly string[];
}

const nothing: Growing = { range: new CompactRange(), time: '', nextCheckpoint: 0, fresh: [] };

/** One writer's trees: grows them by what was committed, and signs where they stand. */
export class TreeWriter {
  readonly #store: LedgerStore;
  readonly #writer: string;
  readonly #keys: readonly NoteKey[];
  #trees: Map<string, Growing> | null = null;

  constructor(store: LedgerStore, writer: string, keys: readonly NoteKey[]) {
    this.#store = store;
    this.#writer = writer;
    this.#keys = keys;
  }

  /** Reads where the trees stand. @returns the latest time in any of them */
  async open(): Promise<string> {
    const heads = await this.#store.heads();
    this.#trees = new Map(
      heads.map(({ tenant, size, peaks, time, nextCheckpoint }) => [
        tenant,
        { range: new CompactRange(size, peaks), time, nextCheckpoint, fresh: [] },
      ]),
    );
    return heads.map((each) => each.time).reduce(later, '');
  }

  /** All of them are on the disk when it resolves, or none. @param time of the last of the entries */
  async append(
    entries: ReadonlyArray<{ readonly tenant: string; readonly text: string }>,
    time: string,
  ): Promise<void> {
    const trees = await this.#known();
    const writes = [...Map.groupBy(entries, (each) => each.tenant)].map(([tenant, own]) => {
      const before = trees.get(tenant) ?? nothing;
      const range = before.range.copy();
      const leaves = own.map((each) => leafHash(each.text));
      for (const leaf of leaves) range.append(leaf);
      const after = { ...before, range, time: later(before.time, time), fresh: before.fresh.concat(leaves) };
      return { tenant, after, from: before.range.size, entries: own.map((each) => each.text) };
    });
    await this.#durably(() =>
      this.#store.commit(
        writes.map(({ tenant, after, from, entries: texts }) => ({
          from,
          entries: texts,
          head: headOf(tenant, after),
        })),
      ),
    );
    for (const { tenant, after } of writes) trees.set(tenant, after);
  }

  /** Signs where the trees of these tenants stand: those with something new, or all of them. */
  async seal(tenants: Iterable<string>, now: string, also: 'NEW' | 'ALL'): Promise<Sealed[]> {
    const trees = await this.#known();
    const sealed = [...new Set([...tenants, ...trees.keys()])]
      .map((tenant) => ({ tenant, before: trees.get(tenant) ?? nothing }))
      .filter(({ before }) => also === 'ALL' || before.fresh.length > 0)
      .map(({ tenant, before }) => {
        const { range, nextCheckpoint: number, fresh: leaves } = before;
        const time = later(before.time, now);
        const text = checkpointText({
          origin: originOf(tenant, this.#writer),
          size: range.size,
          root: range.root(),
          number,
          time,
        });
        const checkpoint = { number, size: range.size, note: signNote(text, this.#keys) };
        return { tenant, checkpoint, leaves, after: { range, time, nextCheckpoint: number + 1, fresh: [] } };
      });
    if (sealed.length === 0) return [];
    await this.#durably(() =>
      this.#store.addCheckpoints(
        sealed.map(({ tenant, checkpoint, after }) => ({ head: headOf(tenant, after), checkpoint })),
      ),
    );
    for (const { tenant, after } of sealed) trees.set(tenant, after);
    const verifiers = this.#keys.map((each) => each.verifier);
    return sealed.map(({ tenant, checkpoint, leaves }) => ({ tenant, checkpoint, leaves, verifiers }));
  }

  async #known(): Promise<Map<string, Growing>> {
    if (this.#trees === null) await this.open();
    return this.#trees as unknown as Map<string, Growing>;
  }

  /** After a failure nobody knows what the disk has: the next call reads it anew. */
  async #durably(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#trees = null;
      throw error;
    }
  }
}

function headOf(tenant: string, { range, time, nextCheckpoint }: Growing): TreeHead {
  return { tenant, size: range.size, peaks: range.peaks, time, nextCheckpoint };
}
