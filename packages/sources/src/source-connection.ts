import { inSpan, recordSource } from '@samgraf/telemetry';
import { type Asking, createAsking } from './asking.ts';
import { type BearerToken, withBearer } from './bearer-token.ts';
import type { Call, Connection, ConnectionState } from './connector.ts';
import { withDeadline } from './deadline.ts';
import type { Inquiry } from './exchange.ts';
import type { OpenedFile } from './opened-file.ts';
import { type Query, requestPath } from './request-path.ts';
import { SourceFailure, type SourceFailureReason } from './source-failure.ts';
import type { ConnectionHealth } from './source-health.ts';
import type { FailureReport } from './source-http-options.ts';

/** What came of one piece of work: a value (null when there is none), and what is true of the connection. */
export interface Asked<R> {
  readonly value: R | null;
  readonly state: ConnectionState;
}

/** One tenant's part of an installed system over HTTP, and since when it has failed. */
export interface SourceConnection extends Connection {
  /** Does a piece of work. Rejects only on a defect of our own. */
  ask<R>(call: Call, work: (asking: Asking) => Promise<R>): Promise<Asked<R>>;
  /** Asks for a file, and waits for its head alone. @throws SourceFailure */
  open(call: Call, segments: readonly string[], query: Query): Promise<OpenedFile>;
  health(): ConnectionHealth;
}

interface Parts {
  readonly system: string;
  readonly tenant: string;
  readonly basePath: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: BearerToken | null;
  readonly deadlineMs: number;
  readonly now: () => number;
  readonly onFailure: (report: FailureReport) => void;
  readonly ask: (inquiry: Inquiry, signal: AbortSignal) => Promise<unknown>;
  readonly open: (
    path: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<OpenedFile>;
}

/** Made by {@link SourceHttp.connection}. */
export function createSourceConnection(parts: Parts): SourceConnection {
  const { system, tenant } = parts;
  const time = () => new Date(parts.now()).toISOString();
  let lastSuccess: string | null = null;
  let lastFailure: { at: string; reason: SourceFailureReason } | null = null;
  let state: ConnectionHealth['state'] = 'NOT_ASKED';
  let since: string | null = null;

  function turn(to: 'LIVE' | 'FAILED'): string {
    const at = time();
    if (state !== to) since = at;
    state = to;
    return at;
  }

  function failed({ reason, cause }: SourceFailure, requestId: string): ConnectionState {
    // That our caller left says nothing of the source.
    if (reason !== 'CANCELLED') {
      lastFailure = { at: turn('FAILED'), reason };
      const code = (cause as { code?: unknown } | undefined)?.code;
      parts.onFailure({ system, tenant, requestId, reason, code: typeof code === 'string' ? code : null });
    }
    return { system, tenant, status: 'FAILED', asOf: lastSuccess, reason };
  }

  async function attempt<R>(call: Call, work: (asking: Asking) => Promise<R>): Promise<Asked<R>> {
    const tally = { answers: 0, leftOut: 0 };
    try {
      const value = await withDeadline(system, parts.deadlineMs, call.signal, (signal) =>
        work(
          createAsking(
            (inquiry) => withBearer(parts.token, inquiry, signal, parts.ask),
            parts.basePath,
            parts.headers,
            call.requestId,
            tally,
          ),
        ),
      );
      if (tally.leftOut > 0) {
        return { value, state: failed(new SourceFailure(system, 'BAD_ANSWER'), call.requestId) };
      }
      // Work that found all it needed in what it had before has learnt nothing new of the source.
      if (tally.answers > 0) lastSuccess = turn('LIVE');
      return { value, state: { system, tenant, status: 'LIVE', asOf: lastSuccess ?? time() } };
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      return { value: null, state: failed(error, call.requestId) };
    }
  }

  return {
    system,
    tenant,
    async ask(call, work) {
      const started = performance.now();
      const attributes = { 'samgraf.system': system, 'samgraf.municipality': tenant };
      return inSpan('source', { attributes, side: 'CLIENT' }, async (span) => {
        const asked = await attempt(call, work);
        const { state } = asked;
        const outcome = state.status === 'FAILED' ? state.reason : 'OK';
        span.outcome(outcome);
        recordSource(system, tenant, outcome, (performance.now() - started) / 1000);
        return asked;
      });
    },
    async open(call, segments, query) {
      try {
        const opened = await withDeadline(system, parts.deadlineMs, call.signal, (signal) =>
          parts.open(requestPath(parts.basePath, segments, query), parts.headers, signal),
        );
        lastSuccess = turn('LIVE');
        return opened;
      } catch (error) {
        if (error instanceof SourceFailure) failed(error, call.requestId);
        throw error;
      }
    },
    health: () => ({ tenant, state, since, lastSuccess, lastFailure }),
  };
}
