import { randomUUID } from 'node:crypto';
import { scrub } from './scrub.ts';

const sane = /^[A-Za-z0-9._-]{8,64}$/;

/**
 * The id that a request is found by in every log: the caller's own where it is harmless, else a new one. It goes
 * into logs and to the municipalities' systems, so that one that looks like a personal number is not taken.
 */
export function requestIdOf(given: unknown): string {
  return typeof given === 'string' && sane.test(given) && scrub(given) === given ? given : randomUUID();
}
