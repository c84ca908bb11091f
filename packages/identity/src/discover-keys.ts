import { createLocalJWKSet, type JSONWebKeySet, type LocalJWKSet } from 'jose';
import { fetchJson, type HttpOptions } from './fetch-json.ts';

/**
 * The issuer's public keys by OpenID Connect Discovery 1.0 (section 4): its metadata, then the key set named there.
 * @throws Error for the log when either cannot be had or is not what the specification says.
 */
export async function discoverKeys(issuer: string, http: HttpOptions): Promise<LocalJWKSet> {
  const metadata = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, http);
  const { issuer: named, jwks_uri: address } = metadata as Record<string, unknown>;
  // Section 4.3: metadata that speak for another issuer are somebody else's.
  if (named !== issuer) throw new Error(`expected metadata of ${issuer}, came those of ${named}`);
  if (typeof address !== 'string' || !isTrustworthy(address, issuer)) {
    throw new Error(`expected jwks_uri of ${issuer} to be an https address, came ${address}`);
  }
  return createLocalJWKSet((await fetchJson(address, http)) as JSONWebKeySet);
}

/** Keys over plain http only from an issuer that is itself on plain http, as the embedded one is. */
function isTrustworthy(address: string, issuer: string): boolean {
  const protocol = URL.parse(address)?.protocol;
  return protocol === 'https:' || (protocol === 'http:' && issuer.startsWith('http:'));
}
