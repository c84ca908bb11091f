import type { SourceFailureReason } from './source-failure.ts';

/** How one tenant's connection stands. Times are RFC 3339. */
export interface ConnectionHealth {
  readonly tenant: string;
  /** How the last work with it ended. */
  readonly state: 'NOT_ASKED' | 'LIVE' | 'FAILED';
  /** Since when it ends so. */
  readonly since: string | null;
  /** When it last answered well; null when it has not since the start. */
  readonly lastSuccess: string | null;
  readonly lastFailure: { readonly at: string; readonly reason: SourceFailureReason } | null;
}

/** How an installed system stands. */
export interface SourceHealth {
  readonly system: string;
  readonly breaker: 'CLOSED' | 'OPEN' | 'HALF_OPEN';
  /** Calls that could start or wait now without being turned away. */
  readonly room: number;
  readonly connections: readonly ConnectionHealth[];
}
