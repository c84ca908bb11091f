import type { LiveCredentials } from '@samgraf/tls';
import type { BearerToken } from './bearer-token.ts';
import { SourceFailure, type SourceFailureReason } from './source-failure.ts';
import { createSourceHttp } from './source-http.ts';

export interface ClientCredentialsOptions {
  /** System id as in the configuration. */
  readonly system: string;
  readonly tenant: string;
  /** Address of the token endpoint. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Milliseconds for a whole request and for one attempt of it. Default as for any source. */
  readonly deadlineMs?: number;
  readonly attemptMs?: number;
  readonly tls?: LiveCredentials | undefined;
  /** Milliseconds since the epoch. Default the system's clock. */
  readonly now?: () => number;
}

export interface ClientCredentials extends BearerToken {
  close(): Promise<void>;
}

/** A token is renewed so long before it ends, in milliseconds: a page that is asked for now must not outlive it. */
const ahead = 30_000;

/**
 * Tokens by OAuth 2.0 client credentials (RFC 6749, 4.4): fetched when the first is needed and renewed ahead of their
 * end, one request for all that wait. The client authenticates by HTTP Basic (2.3.1).
 */
export function createClientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  const { system, tenant, tokenUrl, clientId, clientSecret, deadlineMs, attemptMs, now = Date.now } = options;
  const address = new URL(tokenUrl);
  const http = createSourceHttp({
    system: `${system}-token`,
    baseUrl: address.origin,
    tls: options.tls,
    now,
    concurrency: 4,
    maxBytes: 64 * 1024,
    ...(deadlineMs !== undefined && { deadlineMs }),
    ...(attemptMs !== undefined && { attemptMs }),
  });
  const basic = [clientId, clientSecret].map(encodeURIComponent).join(':');
  const endpoint = http.connection(tenant, {
    authorization: `Basic ${Buffer.from(basic).toString('base64')}`,
  });
  const segments = address.pathname.split('/').filter((each) => each !== '');
  let held: { readonly value: string; readonly until: number } | null = null;
  let asking: Promise<string> | null = null;

  async function fetchToken(): Promise<string> {
    const asked = now();
    // Many may wait for it: that one of them leaves ends nothing.
    const call = { signal: new AbortController().signal, requestId: `token-${tenant}` };
    const { value, state } = await endpoint.ask(call, (to) =>
      to.form(segments, { grant_type: 'client_credentials' }),
    );
    if (state.status === 'FAILED') throw new SourceFailure(system, state.reason as SourceFailureReason);
    const {
      access_token: token,
      expires_in: seconds,
      token_type: type,
    } = (value ?? {}) as Record<string, unknown>;
    // A token with a line break would be a header of its own.
    if (typeof token !== 'string' || !/^[\w.~+/=-]{1,8192}$/.test(token) || !/^bearer$/i.test(String(type))) {
      throw new SourceFailure(system, 'BAD_ANSWER');
    }
    const lasts = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : 60_000;
    held = { value: token, until: asked + Math.max(lasts - ahead, lasts / 2) };
    return token;
  }

  return {
    async get(signal) {
      signal.throwIfAborted();
      if (held && now() < held.until) return held.value;
      asking ??= fetchToken().finally(() => {
        asking = null;
      });
      return asking;
    },
    refused(token) {
      if (held?.value === token) held = null;
    },
    close: () => http.close(),
  };
}
