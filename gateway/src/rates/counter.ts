import { type RateLimiterMemory, type RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** How a count stands after something was taken from it. */
export interface Taken {
  readonly allowed: boolean;
  /** What is left in this window. */
  readonly remaining: number;
  /** Milliseconds until a new window begins. */
  readonly resets: number;
}

/** Counts what callers take, by window. */
export interface Counter {
  take(key: string, points: number): Promise<Taken>;
}

/** Counts in one store. @throws what the store throws when it cannot be asked */
export async function takeFrom(
  limiter: RateLimiterMemory | RateLimiterRedis,
  key: string,
  points: number,
): Promise<Taken> {
  try {
    return taken(await limiter.consume(key, points), true);
  } catch (error) {
    // The library rejects with the count itself where it is used up.
    if (error instanceof RateLimiterRes) return taken(error, false);
    throw error;
  }
}

function taken({ remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean): Taken {
  return { allowed, remaining: remainingPoints, resets: msBeforeNext };
}
