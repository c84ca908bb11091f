import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { failureOf } from './failure-of.ts';
import { SourceFailure } from './source-failure.ts';
import { statusReason } from './status-reason.ts';

/** A file that a source gives byte by byte. Nothing that it says of the file is to be believed. */
export interface OpenedFile {
  /** As the source says; null where it does not. */
  readonly mediaType: string | null;
  readonly length: number | null;
  /** To be read or destroyed. */
  readonly bytes: Readable;
}

/** The longest that a source may pause between two pieces of a file, in milliseconds. */
const longestPause = 2_000;

/** Asks for a file and waits for its head alone. @throws SourceFailure */
export async function openFile(
  system: string,
  dispatcher: Dispatcher,
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<OpenedFile> {
  signal.throwIfAborted();
  try {
    const answer = await dispatcher.request({
      method: 'GET',
      path,
      headers,
      signal,
      bodyTimeout: longestPause,
    });
    const { statusCode, body } = answer;
    const wrong = statusReason(statusCode);
    const encoding = single(answer.headers['content-encoding']) ?? 'identity';
    if (wrong || encoding !== 'identity') {
      // undici calls a body that is let go of an error.
      body.on('error', () => undefined).destroy();
      throw new SourceFailure(system, wrong ?? 'BAD_ANSWER');
    }
    const length = Number(single(answer.headers['content-length']) ?? Number.NaN);
    return {
      mediaType: single(answer.headers['content-type']) ?? null,
      length: Number.isSafeInteger(length) ? length : null,
      bytes: body,
    };
  } catch (error) {
    throw signal.aborted ? signal.reason : failureOf(system, error);
  }
}

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
