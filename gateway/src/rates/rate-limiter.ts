import { randomBytes } from 'node:crypto';
import { SamgrafError } from '@samgraf/errors';
import type { Principal } from '@samgraf/policy';
import type { Logger } from 'pino';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type CallerKey, callerKey, isKnown } from './caller-key.ts';
import { type Counter, type Taken, takeFrom } from './counter.ts';
import { type Counted, rateFields } from './rate-fields.ts';
import type { Allowance, RateLimits } from './rate-limits.ts';
import { SharedStore } from './shared-store.ts';

/** How callers are limited. */
export interface RateLimiterOptions {
  readonly limits: RateLimits;
  /** Of a Redis in which several gateways share their counts. Without it each counts for itself. */
  readonly redisUrl?: string | undefined;
  /** Names callers in the counts; the same for all gateways that share them. Made at random when left out. */
  readonly secret?: string | undefined;
  readonly log: Logger;
}

/** How the counts of one request's caller stand. */
export interface Admission {
  /** RATE_LIMITED where no request was left; else null. */
  readonly refused: SamgrafError | null;
  /**
   * Counts the cost of one operation.
   *
   * @throws SamgrafError RATE_LIMITED
   */
  charge(cost: number): Promise<void>;
  /** The header fields that tell how the counts stand. */
  readonly fields: Record<string, string>;
}

/** Limits how much each caller asks for: in requests before anything is read of them, in cost before anything is fetched. */
export class RateLimiter {
  readonly #options: RateLimiterOptions;
  readonly #keyOf: CallerKey;
  readonly #store: SharedStore | null;
  readonly #counters: Record<'principal' | 'address', Record<Counted, Counter>>;

  constructor(options: RateLimiterOptions) {
    const { redisUrl, secret = randomBytes(32), log } = options;
    this.#options = options;
    this.#keyOf = callerKey(secret);
    this.#store = redisUrl === undefined ? null : new SharedStore(redisUrl, log);
    this.#counters = { principal: this.#countersFor('principal'), address: this.#countersFor('address') };
  }

  /** Where counts are kept; null where no other place than this process was configured. */
  get counted(): 'SHARED' | 'LOCAL' | null {
    return this.#store && (this.#store.isShared ? 'SHARED' : 'LOCAL');
  }

  /**
   * Counts a request.
   *
   * @param principal null where the token was refused: then, as without one, the address is counted
   */
  async admit(principal: Principal | null, address: string): Promise<Admission> {
    const { limits } = this.#options;
    const key = this.#keyOf(principal, address);
    const group = isKnown(principal) ? 'principal' : 'address';
    const counts = new Map<Counted, Taken>();
    const take = async (counted: Counted, points: number) => {
      const taken = await this.#counters[group][counted].take(key, points);
      counts.set(counted, taken);
      return taken.allowed ? null : rateLimited(counted, taken);
    };
    return {
      refused: await take('requests', 1),
      get fields() {
        return rateFields(limits[group], limits.window, counts);
      },
      async charge(cost) {
        const refused = await take('cost', cost);
        if (refused) throw refused;
      },
    };
  }

  close(): void {
    this.#store?.close();
  }

  #countersFor(group: 'principal' | 'address'): Record<Counted, Counter> {
    const { window, [group]: allowance } = this.#options.limits;
    const counter = (counted: Counted) => this.#counter(group, counted, allowance, window);
    return { requests: counter('requests'), cost: counter('cost') };
  }

  #counter(group: string, counted: Counted, allowance: Allowance, window: number): Counter {
    const points = allowance[counted];
    if (this.#store) return this.#store.counter(`${group}:${counted}`, points, window);
    const local = new RateLimiterMemory({ points, duration: window });
    return { take: (key, taken) => takeFrom(local, key, taken) };
  }
}

/** Says what is used up, and when there is more. */
function rateLimited(counted: Counted, { resets }: Taken): SamgrafError {
  const what = counted === 'cost' ? 'Operations of this cost' : 'Requests';
  return new SamgrafError(
    'RATE_LIMITED',
    `${what} are used up for now; ask again in ${Math.max(1, Math.ceil(resets / 1000))} s.`,
  );
}
