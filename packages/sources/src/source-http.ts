import { watchBreaker } from '@samgraf/telemetry';
import { clientTls } from '@samgraf/tls';
import { Pool } from 'undici';
import type { BearerToken } from './bearer-token.ts';
import { withDeadline } from './deadline.ts';
import { exchange, type Inquiry } from './exchange.ts';
import { createGuard } from './guard.ts';
import { openFile } from './opened-file.ts';
import { createSourceConnection, type SourceConnection } from './source-connection.ts';
import type { SourceHealth } from './source-health.ts';
import type { SourceHttpOptions } from './source-http-options.ts';

/** One installed system over HTTP: its sockets, its guard, and a connection for each tenant that it serves. */
export interface SourceHttp {
  readonly system: string;
  /** One tenant's way in. Asked for once for each tenant and kept. */
  connection(
    tenant: string,
    headers?: Readonly<Record<string, string>>,
    token?: BearerToken,
  ): SourceConnection;
  /** How it stands, for a health page. */
  health(): SourceHealth;
  /** Ends its sockets; what is under way fails. */
  close(): Promise<void>;
}

/** Makes the way to one installed system. Nothing is connected before the first call. */
export function createSourceHttp(options: SourceHttpOptions): SourceHttp {
  const { system, deadlineMs = 2_000, attemptMs = 1_200, maxBytes = 16 * 1024 * 1024 } = options;
  const base = new URL(options.baseUrl);
  const now = options.now ?? Date.now;
  const guard = createGuard(options);
  const unwatch = watchBreaker(system, () => guard.breaker);
  const pool = new Pool(base.origin, {
    connections: options.concurrency ?? 32,
    // HTTP/1.1 only: one broken frame then costs one call.
    allowH2: false,
    connect: options.tls ? clientTls(options.tls, attemptMs) : { timeout: attemptMs, minVersion: 'TLSv1.2' },
    // Every attempt has its own, exact, end.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const connections = new Map<string, SourceConnection>();

  const ask = (inquiry: Inquiry, signal: AbortSignal) =>
    guard.run(
      (turn) =>
        withDeadline(system, attemptMs, turn, (attempt) =>
          exchange(system, pool, inquiry, maxBytes, attempt),
        ),
      signal,
    );

  const open = (path: string, headers: Readonly<Record<string, string>>, signal: AbortSignal) =>
    guard.run(
      (turn) =>
        withDeadline(system, attemptMs, turn, (attempt) => openFile(system, pool, path, headers, attempt)),
      signal,
    );

  return {
    system,
    connection(tenant, headers = {}, token) {
      let connection = connections.get(tenant);
      if (!connection) {
        connection = createSourceConnection({
          system,
          tenant,
          basePath: base.pathname.replace(/\/$/, ''),
          headers: { ...options.headers, ...headers },
          token: token ?? null,
          deadlineMs,
          now,
          onFailure: options.onFailure ?? (() => undefined),
          ask,
          open,
        });
        connections.set(tenant, connection);
      }
      return connection;
    },
    health() {
      return {
        system,
        breaker: guard.breaker,
        room: guard.room,
        connections: [...connections.values()].map((each) => each.health()),
      };
    },
    close() {
      unwatch();
      options.tls?.close();
      return pool.destroy();
    },
  };
}
