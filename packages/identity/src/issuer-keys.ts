import { errors, type JWSHeaderParameters, type JWTVerifyGetKey, type LocalJWKSet } from 'jose';
import { discoverKeys } from './discover-keys.ts';
import type { HttpOptions } from './fetch-json.ts';
import { IssuerUnavailable } from './issuer-unavailable.ts';

const minute = 60_000;

/** Milliseconds. */
export const keyTimes = {
  /** For so long keys are used without asking again. */
  fresh: 10 * minute,
  /** For so long they still serve when the issuer does not answer; after that a withdrawn key may be among them. */
  stale: 60 * minute,
  /** An unknown `kid` makes us ask again at most this often: anybody can invent one. */
  cooldown: 30_000,
  /** After a failure the issuer is left alone for so long. */
  backoff: 2000,
};

/**
 * The keys of one issuer, fetched at the first token and not before: the embedded issuer is served by the very
 * process that is starting.
 *
 * Own, around jose's local key set, since jose's remote one has no discovery, forgets its keys when a refresh
 * fails, and does not tell "no such key" from "the issuer is down".
 * @returns what jose asks for a key. Rejects with JWKSNoMatchingKey, or IssuerUnavailable when the issuer is
 *   down and the keys at hand do not settle the matter.
 */
export function issuerKeys(issuer: string, now: () => number, http: HttpOptions): JWTVerifyGetKey {
  let keys: LocalJWKSet | null = null;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let failure: unknown;
  let running: Promise<void> | null = null;

  /** One request at a time, whoever asks. Never rejects; what failed is in `failure`. */
  function refresh(): Promise<void> {
    if (now() - failedAt < keyTimes.backoff) return Promise.resolve();
    running ??= discoverKeys(issuer, http)
      .then(
        (found) => {
          keys = found;
          fetchedAt = now();
          failure = undefined;
          failedAt = Number.NEGATIVE_INFINITY;
        },
        (error: unknown) => {
          failure = error;
          failedAt = now();
        },
      )
      .finally(() => {
        running = null;
      });
    return running;
  }

  return async (header, token) => {
    if (now() - fetchedAt >= keyTimes.fresh) await refresh();
    if (keys === null || now() - fetchedAt >= keyTimes.stale) throw unavailable(failure);
    try {
      return await keys(header as JWSHeaderParameters, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || now() - fetchedAt < keyTimes.cooldown) throw error;
    }
    await refresh();
    if (failure !== undefined) throw unavailable(failure);
    return keys(header as JWSHeaderParameters, token);
  };

  function unavailable(cause: unknown): IssuerUnavailable {
    return new IssuerUnavailable(`the keys of ${issuer} cannot be had`, { cause });
  }
}
