import type { NewEntry } from './ledger.ts';

/** An entry and the tenant whose tree it goes to. */
export interface Destined {
  readonly tree: string;
  readonly entry: NewEntry;
}

/**
 * Every entry goes to the tree of the tenant whose information it is about. What somebody was shown of another
 * tenant goes to the home tenant's tree too: after an incident it can say by itself what one of its accounts saw.
 * Whom that was about is left to the tenant that the information belongs to.
 */
export function withCopies(entries: readonly NewEntry[]): Destined[] {
  return entries.flatMap((entry) => {
    const own = { tree: entry.tenant, entry };
    const { home, tenant, outcome } = entry;
    if (home === null || home === tenant || outcome === 'DENIED') return [own];
    return [own, { tree: home, entry: { ...entry, subjects: [], records: [] } }];
  });
}
