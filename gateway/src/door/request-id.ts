import { randomUUID } from 'node:crypto';

const sane = /^[A-Za-z0-9._-]{8,64}$/;

/** The id that a request is found by in every log: the caller's own where it is harmless, else a new one. */
export function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && sane.test(given) ? given : randomUUID();
}
