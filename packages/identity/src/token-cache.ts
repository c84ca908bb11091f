import type { Principal } from '@samgraf/policy';

/** Authorization headers whose token has been verified, so that the next request need not pay for the signature again. */
export interface TokenCache {
  /** The principal, or undefined when the header is not here or its time is over. */
  get(authorization: string): Principal | undefined;
  /** @param until milliseconds since the epoch; from then on it is verified anew. */
  set(authorization: string, principal: Principal, until: number): void;
}

/**
 * Bounded; the least recently used goes first. The key is the header itself and not its hash: a look-up is
 * done in the gateway and in every subgraph asked, and hashing would be most of its cost.
 * @param size entries at most, each as large as a header: some 1 kB, 8 kB at worst.
 */
export function createTokenCache(size: number, now: () => number): TokenCache {
  const entries = new Map<string, { readonly principal: Principal; readonly until: number }>();
  return {
    get(authorization) {
      const entry = entries.get(authorization);
      if (entry === undefined) return undefined;
      entries.delete(authorization);
      if (now() >= entry.until) return undefined;
      entries.set(authorization, entry);
      return entry.principal;
    },
    set(authorization, principal, until) {
      if (entries.size >= size) entries.delete(entries.keys().next().value!);
      entries.set(authorization, { principal, until });
    },
  };
}
