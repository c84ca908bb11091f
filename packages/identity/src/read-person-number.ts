import type { ClaimName } from './issuer-mapping.ts';
import { readClaim } from './read-claim.ts';

/** A citizen's personal or coordination number as twelve digits; null when the claim is not one. */
export function readPersonNumber(claims: unknown, name: ClaimName): string | null {
  const value = readClaim(claims, name);
  if (typeof value !== 'string') return null;
  // Ten digits would leave the century to a guess, and so somebody else's records.
  return /^(\d{8})-?(\d{4})$/.exec(value)?.slice(1).join('') ?? null;
}
