import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { type Counter, takeFrom } from './counter.ts';

/** Milliseconds that Redis gets for one count: longer than that, and limits would cost more than they save. */
const patience = 100;
/** Milliseconds that a Redis which did not answer is left alone, so that no more than a few requests wait for it. */
const rest = 1_000;

/**
 * Counts that several gateways share in Redis. While it cannot be asked each gateway counts for itself, at once: a
 * request never waits for it longer than `patience`, and is never let through uncounted.
 */
export class SharedStore {
  readonly #redis: Redis;
  readonly #log: Logger;
  #restsUntil = 0;
  #wasShared: boolean | null = null;

  constructor(url: string, log: Logger) {
    this.#log = log;
    this.#redis = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: patience,
      connectTimeout: 750,
      retryStrategy: (times) => Math.min(times * 100, 2_000),
    });
    // Told by `isShared`; the error's own words name the host.
    this.#redis.on('error', () => this.#tell());
    this.#redis.on('ready', () => this.#tell());
    this.#redis.on('close', () => this.#tell());
  }

  /** Whether counts are shared now. */
  get isShared(): boolean {
    return this.#redis.status === 'ready' && performance.now() >= this.#restsUntil;
  }

  /** @param name of what is counted; part of the keys */
  counter(name: string, points: number, window: number): Counter {
    const options = { keyPrefix: `samgraf:rate:${name}`, points, duration: window };
    const local = new RateLimiterMemory(options);
    const shared = new RateLimiterRedis({ ...options, storeClient: this.#redis });
    return {
      take: async (key, taken) => {
        if (!this.isShared) return takeFrom(local, key, taken);
        try {
          return await takeFrom(shared, key, taken);
        } catch {
          this.#restsUntil = performance.now() + rest;
          this.#tell();
          return takeFrom(local, key, taken);
        }
      },
    };
  }

  close(): void {
    this.#redis.disconnect();
  }

  #tell(): void {
    const shared = this.isShared;
    if (shared === this.#wasShared) return;
    this.#wasShared = shared;
    if (shared) this.#log.info('rate limits are shared by Redis');
    else this.#log.warn('Redis does not answer: rate limits are counted by each gateway for itself');
  }
}
