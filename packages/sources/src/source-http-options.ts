import type { LiveCredentials } from '@samgraf/tls';
import type { SourceFailureReason } from './source-failure.ts';

/** What is told of a call that failed: for a log, so that nothing of it names a host or a person. */
export interface FailureReport {
  readonly system: string;
  readonly tenant: string;
  readonly requestId: string;
  readonly reason: SourceFailureReason;
  /**
   * Code of the error behind it, such as `ECONNREFUSED`; `CIRCUIT_OPEN` where it was not even asked, since it
   * failed several times in a row just now; null where there is none.
   */
  readonly code: string | null;
}

/** How a source over HTTP is reached, and how much patience it gets. Times in milliseconds. */
export interface SourceHttpOptions {
  /** System id as in the configuration. */
  readonly system: string;
  /** Base address; a path in it goes before every path asked for. */
  readonly baseUrl: string;
  /** Whose certificate it shows and what we show to it; ends with the source. Default what Node comes with. */
  readonly tls?: LiveCredentials | undefined;
  /**
   * Sent with every call. A connection's own headers, such as its key, go with {@link SourceHttp.connection}. `accept` is
   * the media type that is asked for and that look-ups are put in; `application/json` when left out.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** For all of one piece of work: queue, attempts, pauses, bodies, pages. Default 2 000. */
  readonly deadlineMs?: number;
  /** For one attempt, its body included. Default 1 200, which leaves time for one more. */
  readonly attemptMs?: number;
  /** Attempts after the first. Default 2. */
  readonly retries?: number;
  /** Most bytes of one answer. Default 16 MiB. */
  readonly maxBytes?: number;
  /** Most calls under way at once, over all tenants that share the system; as many connections. Default 32. */
  readonly concurrency?: number;
  /** Most calls that wait for their turn. Default 256: some tens of milliseconds of a healthy source. */
  readonly queue?: number;
  readonly breaker?: {
    /** Failures in a row that open the circuit. Default 5. */
    readonly failures?: number;
    /** First pause until it is tried again; doubles up to `longestPauseMs`. Default 1 000. */
    readonly pauseMs?: number;
    /** Default 10 000. */
    readonly longestPauseMs?: number;
  };
  /** Is told of every failure but that the caller left. */
  readonly onFailure?: (report: FailureReport) => void;
  /** Milliseconds since the epoch. Default the system's clock. */
  readonly now?: () => number;
}
