import type { Dispatcher } from 'undici';
import { failureOf } from './failure-of.ts';
import { readBody } from './read-body.ts';
import { SourceFailure, type SourceFailureReason } from './source-failure.ts';
import { statusReason } from './status-reason.ts';

/** One question to a source. Only reads exist: a look-up by POST asks, and changes nothing. */
export interface Inquiry {
  readonly method: 'GET' | 'POST';
  /** Absolute path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** What the answer is taken for; JSON when left out. */
  readonly takes?: 'BYTES';
}

/** An answer that is not JSON. */
export interface AnsweredBytes {
  /** As the source says; empty where it does not. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Asks once and takes the whole answer in: status, media type, size, characters, JSON. Redirects are not followed,
 * since the key in our headers would go with us to wherever the answer points. Compression is not asked for, so
 * that no small answer grows to a large one here.
 *
 * @throws SourceFailure, or the error itself where it is a defect of our own
 */
export async function exchange(
  system: string,
  dispatcher: Dispatcher,
  inquiry: Inquiry,
  maxBytes: number,
  signal: AbortSignal,
): Promise<unknown> {
  signal.throwIfAborted();
  try {
    const { takes, ...request } = inquiry;
    const { statusCode, headers, body } = await dispatcher.request({ ...request, signal });
    const wrong = statusReason(statusCode) ?? (takes ? encodingReason(headers) : headersReason(headers));
    if (wrong) {
      // Taken in without waiting for it, so that the connection can be used again.
      body.dump({ limit: 64 * 1024, signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
      throw new SourceFailure(system, wrong);
    }
    const bytes = await readBody(system, body, single(headers['content-length']), maxBytes);
    return takes ? { mediaType: single(headers['content-type']) ?? '', bytes } : parseJson(system, bytes);
  } catch (error) {
    // An abort comes out as its reason or as an error of the stream; the reason is what is meant.
    throw signal.aborted ? signal.reason : failureOf(system, error);
  }
}

function headersReason(headers: Dispatcher.ResponseData['headers']): SourceFailureReason | null {
  const type = single(headers['content-type']) ?? '';
  const json = /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
  return json.test(type) ? encodingReason(headers) : 'BAD_ANSWER';
}

function encodingReason(headers: Dispatcher.ResponseData['headers']): SourceFailureReason | null {
  return (single(headers['content-encoding']) ?? 'identity') === 'identity' ? null : 'BAD_ANSWER';
}

function parseJson(system: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    throw new SourceFailure(system, 'BAD_ANSWER', error);
  }
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value;
