import type { Call, SourceHttp, SourceHttpOptions } from '../src/index.ts';
import { createSourceHttp } from '../src/index.ts';

/** A source with little patience, so that tests of slowness are short. */
export const impatient = (url: string, options: Partial<SourceHttpOptions> = {}): SourceHttp =>
  createSourceHttp({ system: 'test-system', baseUrl: url, deadlineMs: 400, attemptMs: 150, ...options });

/** A source with so much patience that a busy machine fails nothing. */
export const patient = (url: string, options: Partial<SourceHttpOptions> = {}): SourceHttp =>
  createSourceHttp({
    system: 'test-system',
    baseUrl: url,
    deadlineMs: 20_000,
    attemptMs: 10_000,
    ...options,
  });

export const call = (signal = new AbortController().signal): Call => ({ signal, requestId: 'r-1' });

/** Asks once over the connection of Mellerud. */
export const ask = (source: SourceHttp, tenant = '1461', signal?: AbortSignal) =>
  source.connection(tenant).ask(call(signal), (asking) => asking.get(['cases']));

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
