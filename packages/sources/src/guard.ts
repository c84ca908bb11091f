import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  noJitterGenerator,
  retry,
  wrap,
} from 'cockatiel';
import { SourceFailure, type SourceFailureReason } from './source-failure.ts';
import type { SourceHttpOptions } from './source-http-options.ts';

/** Failures that say something of the system's own state; 401 and 429 are answers of a system in good health. */
const weighing: ReadonlySet<SourceFailureReason> = new Set([
  'TIMEOUT',
  'UNREACHABLE',
  'UNTRUSTED',
  'SERVER_ERROR',
  'BAD_ANSWER',
]);

/** Failures that may be over by the next attempt. What was not understood once is not understood twice. */
const passing: ReadonlySet<SourceFailureReason> = new Set(['TIMEOUT', 'UNREACHABLE', 'SERVER_ERROR']);

export interface Guard {
  /** Runs attempts of one read until one succeeds, as far as the guard lets them through. */
  run<R>(attempt: (signal: AbortSignal) => Promise<R>, signal: AbortSignal): Promise<R>;
  readonly breaker: 'CLOSED' | 'OPEN' | 'HALF_OPEN';
  /** Calls that could start or wait now without being turned away. */
  readonly room: number;
}

/**
 * Retry around bulkhead around circuit breaker, one for each installed system: tenants that share an installation
 * share its fate. The bulkhead is outside of the breaker, so that a full queue is not taken for a healthy probe.
 */
export function createGuard(options: SourceHttpOptions): Guard {
  const { system } = options;
  const { failures = 5, pauseMs = 1_000, longestPauseMs = 10_000 } = options.breaker ?? {};
  let lastWeighed: SourceFailureReason = 'UNREACHABLE';
  const circuit = circuitBreaker(
    handleWhen((error) => {
      if (!(error instanceof SourceFailure)) return false;
      // A probe whose caller went away has shown nothing: the circuit must not close on it.
      if (error.reason === 'CANCELLED') return circuit.state === CircuitState.HalfOpen;
      if (!weighing.has(error.reason)) return false;
      lastWeighed = error.reason;
      return true;
    }),
    {
      breaker: new ConsecutiveBreaker(failures),
      halfOpenAfter: new ExponentialBackoff({
        generator: noJitterGenerator,
        initialDelay: pauseMs,
        maxDelay: longestPauseMs,
      }),
    },
  );
  const bulk = bulkhead(options.concurrency ?? 32, options.queue ?? 256);
  const again = retry(
    // Once the circuit is open the reason that opened it is the better one to tell.
    handleWhen(
      (error) =>
        error instanceof SourceFailure && passing.has(error.reason) && circuit.state !== CircuitState.Open,
    ),
    {
      maxAttempts: options.retries ?? 2,
      // Decorrelated jitter, the library's default: callers that failed together do not come back together.
      backoff: new ExponentialBackoff({ initialDelay: 40, maxDelay: 400 }),
    },
  );
  const policy = wrap(again, bulk, circuit);
  return {
    async run(attempt, signal) {
      try {
        return await policy.execute((context) => attempt(context.signal), signal);
      } catch (error) {
        // What is wrong with it is why the circuit is open; that it was left alone is a detail for the log.
        if (error instanceof BrokenCircuitError) {
          throw new SourceFailure(system, lastWeighed, Object.assign(error, { code: 'CIRCUIT_OPEN' }));
        }
        if (error instanceof BulkheadRejectedError) throw new SourceFailure(system, 'BUSY', error);
        throw error;
      }
    },
    get breaker() {
      if (circuit.state === CircuitState.Closed) return 'CLOSED';
      return circuit.state === CircuitState.HalfOpen ? 'HALF_OPEN' : 'OPEN';
    },
    get room() {
      return bulk.executionSlots + bulk.queueSlots;
    },
  };
}
