import type { Principal } from '@samgraf/policy';
import { findTenant, type KnownTenants } from './find-tenant.ts';
import { isPersonNumberLike } from './is-person-number-like.ts';
import type { IssuerMapping, KindMapping, TranslatedClaim } from './issuer-mapping.ts';
import { readClaim } from './read-claim.ts';
import { readClaimList } from './read-claim-list.ts';
import { readPersonNumber } from './read-person-number.ts';
import { readSignature } from './read-signature.ts';

/**
 * Who the verified claims speak of, as the issuer's mapping reads them.
 *
 * A tenant that is not configured, or an authority that the tenant does not have, becomes null: nothing is
 * granted to it. An employee of no known tenant has no roles either, since a role is held in a tenant.
 * @returns null when no kind of the mapping fits, or when the subject is missing or looks like a personal number.
 */
export function principalFromClaims(
  claims: Readonly<Record<string, unknown>>,
  mapping: IssuerMapping,
  tenants: KnownTenants,
): Principal | null {
  const { sub, acr } = claims;
  const kind = mapping.kinds.find((each) => fits(claims, each.when));
  if (kind === undefined || typeof sub !== 'string' || sub === '' || isPersonNumberLike(sub)) return null;
  const known = typeof acr === 'string' && Object.hasOwn(mapping.assurance, acr);
  return freeze({
    kind: kind.kind,
    id: mapping.subjectPrefix + sub,
    tenant: null,
    authority: null,
    roles: [],
    assurance: known ? mapping.assurance[acr]! : 0,
    personNumber: null,
    actingFor: [],
    // RFC 9068, 2.2; some providers say it as OpenID Connect does.
    client: [claims.client_id, claims.azp].find((each) => typeof each === 'string'),
    ...facts(claims, kind, tenants),
  });
}

function facts(claims: unknown, kind: KindMapping, tenants: KnownTenants): Partial<Principal> {
  switch (kind.kind) {
    case 'EMPLOYEE': {
      const tenant = findTenant(readClaim(claims, kind.tenant.claim), kind.tenant.is, tenants);
      if (tenant === null) return {};
      const named = kind.authority && readAuthority(claims, kind.authority);
      const authority = tenant.authorities.find((each) => each.code === named);
      return {
        tenant: tenant.code,
        authority: authority?.code ?? null,
        signature: kind.signature && readSignature(claims, kind.signature.claim, tenant.code, tenants),
        roles: translate(claims, kind.roles, kind.roles.prefix),
      };
    }
    case 'CITIZEN': {
      const home = kind.tenant && findTenant(readClaim(claims, kind.tenant.claim), kind.tenant.is, tenants);
      return { tenant: home?.code ?? null, personNumber: readPersonNumber(claims, kind.personNumber) };
    }
    case 'SYSTEM': {
      const { claim, is } = kind.actingFor;
      const found = readClaimList(claims, claim).map((each) => findTenant(each, is, tenants)?.code);
      const actingFor = [...new Set(found.filter((code) => code !== undefined))];
      return { actingFor, roles: kind.roles ? translate(claims, kind.roles, kind.roles.prefix) : [] };
    }
    case 'REPRESENTATIVE':
      return { roles: kind.roles ? translate(claims, kind.roles, kind.roles.prefix) : [] };
  }
}

function fits(claims: unknown, { claim, equals }: KindMapping['when']): boolean {
  const value = readClaim(claims, claim);
  if (equals === undefined) return value !== undefined && value !== null && value !== '';
  return (
    typeof value === 'string' && (typeof equals === 'string' ? value === equals : equals.includes(value))
  );
}

/** One authority, whole: its name at the issuer may hold spaces. A list would make a member of several boards. */
function readAuthority(claims: unknown, { claim, values }: TranslatedClaim): string | undefined {
  const value = readClaim(claims, claim);
  if (typeof value !== 'string' || values === undefined) return typeof value === 'string' ? value : undefined;
  return Object.hasOwn(values, value) ? values[value] : undefined;
}

/** The claim's words in ours: those with the prefix, without it, through the table when there is one. */
function translate(claims: unknown, { claim, values }: TranslatedClaim, prefix = ''): string[] {
  const words = readClaimList(claims, claim)
    .filter((word) => word.startsWith(prefix) && word.length > prefix.length)
    .map((word) => word.slice(prefix.length));
  if (values === undefined) return words;
  return [...new Set(words.flatMap((word) => (Object.hasOwn(values, word) ? [values[word]!] : [])))];
}

/** Principals are shared between requests by the cache of verified tokens. */
function freeze(principal: Principal): Principal {
  return Object.freeze({
    ...principal,
    roles: Object.freeze([...principal.roles]),
    actingFor: Object.freeze([...principal.actingFor]),
  });
}
