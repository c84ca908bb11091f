import { findTenant, type KnownTenants } from './find-tenant.ts';
import { isPersonNumberLike } from './is-person-number-like.ts';
import type { ClaimName } from './issuer-mapping.ts';
import { readClaim } from './read-claim.ts';

/**
 * An employee's signature of `<signature>@<organisation number>` (`orgAffiliation`). Only in the organisation where they
 * are employed: another's `ANNA01` is somebody else. Undefined too where it is no signature but a personal number.
 */
export function readSignature(
  claims: unknown,
  name: ClaimName,
  home: string,
  tenants: KnownTenants,
): string | undefined {
  const value = readClaim(claims, name);
  if (typeof value !== 'string') return undefined;
  const [, signature = '', organisation] = /^([\p{L}\p{N}._-]{1,64})@([\d-]+)$/u.exec(value) ?? [];
  if (findTenant(organisation, 'ORGANISATION_NUMBER', tenants)?.code !== home) return undefined;
  return isPersonNumberLike(signature) ? undefined : signature;
}
