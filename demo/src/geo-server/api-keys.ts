import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Compares in a time that tells nothing of where they differ. */
const same = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

/** The municipality whose key a request has in `X-API-Key`; null where it has none that is known. @param keys by municipality */
export function ownerOfKey({ headers }: IncomingMessage, keys: ReadonlyMap<string, string>): string | null {
  const given = headers['x-api-key'];
  const owner = [...keys].find(([, key]) => typeof given === 'string' && same(given, key));
  return owner?.[0] ?? null;
}
