/** How often something was at hand. Whoever keeps the cache counts; nothing is called. */
export interface CacheCounts {
  hits: number;
  misses: number;
}

export type Breaker = 'CLOSED' | 'OPEN' | 'HALF_OPEN';

interface WatchedBreaker {
  readonly system: string;
  readonly read: () => Breaker;
}

const caches = new Map<string, CacheCounts>();
const breakers = new Set<WatchedBreaker>();

/** The counts of the caches of this name in this process, to be counted up. */
export function cacheCounts(name: 'plans' | 'operations' | 'tokens'): CacheCounts {
  const known = caches.get(name);
  if (known) return known;
  const counts = { hits: 0, misses: 0 };
  caches.set(name, counts);
  return counts;
}

/** Lets a system's circuit breaker be read when measures are collected. @returns what ends it */
export function watchBreaker(system: string, read: () => Breaker): () => void {
  const watched = { system, read };
  breakers.add(watched);
  return () => void breakers.delete(watched);
}

/** All that is watched, now. */
export const watched = {
  caches: (): ReadonlyMap<string, Readonly<CacheCounts>> => caches,
  breakers: (): ReadonlySet<WatchedBreaker> => breakers,
};
