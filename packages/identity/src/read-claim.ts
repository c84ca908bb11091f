import type { ClaimName } from './issuer-mapping.ts';

/** The claim's value, or undefined. Own properties only: `constructor` is not a claim. */
export function readClaim(claims: unknown, name: ClaimName): unknown {
  let value = claims;
  for (const step of typeof name === 'string' ? [name] : name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
