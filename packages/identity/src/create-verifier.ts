import { SamgrafError } from '@samgraf/errors';
import type { Principal } from '@samgraf/policy';
import { cacheCounts } from '@samgraf/telemetry';
import { decodeJwt, jwtVerify } from 'jose';
import type { Logger } from 'pino';
import { anonymous } from './anonymous.ts';
import { bearerToken } from './bearer-token.ts';
import type { HttpOptions } from './fetch-json.ts';
import type { KnownTenants } from './find-tenant.ts';
import { issuerKeys } from './issuer-keys.ts';
import type { IssuerConfiguration } from './issuer-mapping.ts';
import { IssuerUnavailable } from './issuer-unavailable.ts';
import { principalFromClaims } from './principal-from-claims.ts';
import { createTokenCache } from './token-cache.ts';

export interface VerifierOptions {
  readonly issuers: readonly IssuerConfiguration[];
  readonly tenants: KnownTenants;
  /** Milliseconds since the epoch; the system's clock by default. */
  readonly now?: () => number;
  readonly http?: HttpOptions;
  /** Learns why a token was refused, without the token. */
  readonly log?: Pick<Logger, 'debug' | 'warn'>;
  /** Verified tokens remembered: 10 000 by default. */
  readonly cacheSize?: number;
}

/** Who an `authorization` header says is asking. */
export type Verify = (authorization: string | undefined) => Promise<Principal>;

/** Seconds that the issuer's clock and ours may differ. */
const clockTolerance = 30;
/** Milliseconds after which even a remembered token is verified anew, so that a withdrawn key stops working. */
const remember = 5 * 60_000;

/**
 * Verifies JWT access tokens (RFC 9068): `at+jwt`, the signature by the issuer's published keys and an allow-list
 * of algorithms, `iss`, `aud`, `exp` and `nbf`.
 *
 * The verifier that this returns gives the anonymous principal when there is no header, and rejects with a
 * SamgrafError `UNAUTHENTICATED` for everything else that is not a valid token, in one sentence whatever the
 * fault: an attacker learns nothing by trying. When the issuer's keys cannot be had the token may well be good,
 * so that is `ISSUER_UNAVAILABLE`: a portal should ask again, not send its user to log in.
 */
export function createVerifier(options: VerifierOptions): Verify {
  const { tenants, now = Date.now, http = {}, log, cacheSize = 10_000 } = options;
  const issuers = new Map(
    options.issuers.map((mapping) => [
      mapping.issuer,
      { mapping, keys: issuerKeys(mapping.issuer, now, http) },
    ]),
  );
  if (new Set(options.issuers.map((each) => each.subjectPrefix)).size < options.issuers.length) {
    throw new Error('expected issuers used together to have each its own subjectPrefix');
  }
  const cache = createTokenCache(cacheSize, now);
  const counts = cacheCounts('tokens');

  async function verify(token: string): Promise<{ principal: Principal; until: number }> {
    // Not verified yet: it only says whose keys to try.
    const issuer = issuers.get(decodeJwt(token).iss ?? '');
    if (issuer === undefined) throw new Error('the issuer is not configured');
    const { payload } = await jwtVerify(token, issuer.keys, {
      algorithms: [...issuer.mapping.algorithms],
      typ: 'at+jwt',
      issuer: issuer.mapping.issuer,
      audience: issuer.mapping.audience,
      requiredClaims: ['sub', 'exp', 'iat'],
      clockTolerance,
      currentDate: new Date(now()),
    });
    const principal = principalFromClaims(payload, issuer.mapping, tenants);
    if (principal === null) throw new Error('the mapping finds no principal in the claims');
    return { principal, until: Math.min((payload.exp! + clockTolerance) * 1000, now() + remember) };
  }

  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    const remembered = cache.get(authorization);
    if (remembered !== undefined) {
      counts.hits += 1;
      return remembered;
    }
    counts.misses += 1;
    const token = bearerToken(authorization);
    if (token === null) throw refused();
    try {
      const { principal, until } = await verify(token);
      cache.set(authorization, principal, until);
      return principal;
    } catch (error) {
      if (error instanceof IssuerUnavailable) {
        log?.warn({ err: error }, 'a token could not be checked');
        throw new SamgrafError('ISSUER_UNAVAILABLE', 'The access token cannot be checked now; ask again.');
      }
      log?.debug({ reason: (error as Error).message }, 'a token was refused');
      throw refused();
    }
  };
}

function refused(): SamgrafError {
  return new SamgrafError('UNAUTHENTICATED', 'The access token is expired or not valid here.');
}
