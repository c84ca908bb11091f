import { encodeCursor } from './cursor.ts';
import type { Seen } from './ledger/recorder.ts';
import type { Projected, ReadConnection } from './read.ts';
import type { SourceEntry } from './subgraph.ts';

/** A released record and where it stands in its type's order. */
export interface Entry {
  readonly sortKey: string;
  readonly node: Projected;
  /** What it was made of: what the ledger says was seen, if it is shown. */
  readonly seen: readonly Seen[];
}

/** Several sorted lists as one; sort keys are compared by code unit. */
export function mergePages(lists: ReadonlyArray<readonly Entry[]>): Entry[] {
  const filled = lists.filter((each) => each.length > 0);
  if (filled.length === 1) return [...(filled[0] as readonly Entry[])];
  return filled
    .flat()
    .sort((one, other) => (one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : 0));
}

/** A Relay connection of the first entries; one entry more than asked for says that a next page exists. */
export function page(
  entries: readonly Entry[],
  first: number,
  hasPreviousPage: boolean,
  sources: readonly SourceEntry[],
  municipality: (code: string) => Projected,
  count: number | null,
): ReadConnection<Projected> {
  const shown = entries.slice(0, first);
  const edges = shown.map(({ sortKey, node }) => ({ cursor: encodeCursor(sortKey), node }));
  return {
    edges,
    nodes: shown.map((each) => each.node),
    pageInfo: {
      hasNextPage: entries.length > first,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    sources: sources.map((each) => ({ ...each, municipality: municipality(each.municipality) })),
    count,
    complete: sources.every((each) => each.status === 'LIVE' || each.status === 'CACHED'),
  };
}
