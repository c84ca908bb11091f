import type { ClaimName } from './issuer-mapping.ts';
import { readClaim } from './read-claim.ts';

/** The claim as a list of words: an array's strings, or a string split at spaces, as issuers do both. */
export function readClaimList(claims: unknown, name: ClaimName): string[] {
  const value = readClaim(claims, name);
  const words = typeof value === 'string' ? value.split(/\s+/) : Array.isArray(value) ? value : [];
  return [...new Set(words.filter((word): word is string => typeof word === 'string' && word !== ''))];
}
