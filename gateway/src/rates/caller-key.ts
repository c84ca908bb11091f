import { createHmac, createSecretKey } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Lru } from '@samgraf/limits';
import type { Principal } from '@samgraf/policy';

/** By what name a caller is counted. */
export type CallerKey = (principal: Principal | null, address: string) => string;

/** Whether a caller has a name of its own, and not only an address. */
export function isKnown(principal: Principal | null): principal is Principal {
  return principal !== null && principal.kind !== 'ANONYMOUS';
}

/**
 * Who is counted, under a name that tells nobody who it is: counts lie in a store that others can read. Without the
 * key a subject or an address cannot be told from its name, not even by trying all.
 */
export function callerKey(secret: string | Buffer): CallerKey {
  const key = createSecretKey(Buffer.from(secret));
  // Hashing costs as much as all else of a count: who asks again is known.
  const known = new Lru<string>(10_000);
  const pseudonym = (text: string) =>
    known.getOrMake(text, () => createHmac('sha256', key).update(text).digest('base64url').slice(0, 22));
  return (principal, address) =>
    pseudonym(isKnown(principal) ? `${principal.kind} ${principal.id}` : `address ${networkOf(address)}`);
}

/** What one subscriber has: an address of IPv4, or the first 64 bits of IPv6, within which everyone has 2^64. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((each) => Number.parseInt(each, 16).toString(16))
    .join(':');
}
