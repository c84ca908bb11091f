import type { Ledger, NewEntry } from '../ledger.ts';
import { LedgerUnavailable } from '../ledger-unavailable.ts';
import type { LedgerReader } from '../store/ledger-store.ts';

/** A ledger for tests of what writes to one: keeps what it was given, and can be made to refuse. */
export class MemoryLedger implements Ledger {
  readonly entries: NewEntry[] = [];
  /** The tenants that it refuses for; null for all. Undefined refuses nothing. */
  refuses: ReadonlySet<string> | null | undefined;

  readonly reader: LedgerReader = {
    trees: async () => [],
    entries: async () => [],
    checkpoints: async () => [],
    pruned: async () => [],
    prunedSize: async () => 0,
    close: async () => undefined,
  };

  async write(entries: readonly NewEntry[]): Promise<void> {
    // As a real one it takes its time, so that what does not wait for it is found out.
    await new Promise((resolve) => setImmediate(resolve));
    const { refuses } = this;
    if (refuses !== undefined && entries.some((each) => refuses === null || refuses.has(each.tenant))) {
      throw new LedgerUnavailable(refuses);
    }
    this.entries.push(...entries);
  }

  pseudonym(tenant: string, kind: string, value: string): string {
    return `${tenant}/${kind}/${value}`;
  }

  async seal(): Promise<void> {}
  async close(): Promise<void> {}
}
