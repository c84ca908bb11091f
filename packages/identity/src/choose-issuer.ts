import type { IssuerConfiguration, IssuerMapping } from './issuer-mapping.ts';

/** What decides whose tokens are taken. */
export interface IssuerEnvironment {
  /** The issuer in production, as its tokens' `iss` has it, to the letter. Unset: the embedded provider. */
  readonly OIDC_ISSUER?: string | undefined;
  /** Overrides the mapping's audience. */
  readonly OIDC_AUDIENCE?: string | undefined;
}

/**
 * The one issuer whose tokens are taken. With `OIDC_ISSUER` the embedded provider's are not: its users need no
 * password.
 * @param embedded the embedded provider's issuer in this installation, `http://localhost:4000/oidc`.
 * @throws Error when no mapping is for `OIDC_ISSUER`, or no audience is given.
 */
export function chooseIssuer(
  mappings: readonly IssuerMapping[],
  env: IssuerEnvironment,
  embedded: string,
): IssuerConfiguration {
  const wanted = env.OIDC_ISSUER || 'embedded';
  const mapping = mappings.find((each) => each.issuer === wanted);
  if (mapping === undefined) {
    const known = mappings.map((each) => each.issuer).join(', ');
    throw new Error(`OIDC_ISSUER: expected an issuer that issuers/*.yaml maps (${known}), came ${wanted}`);
  }
  if (wanted !== 'embedded') requireHttps(wanted);
  const audience = env.OIDC_AUDIENCE || mapping.audience;
  if (audience === undefined)
    throw new Error(`OIDC_AUDIENCE: expected, since the mapping of ${wanted} has no audience`);
  return { ...mapping, issuer: wanted === 'embedded' ? embedded : wanted, audience };
}

/** OpenID Connect Discovery 1.0, section 7.2: who can change the answer chooses the keys. */
function requireHttps(issuer: string): void {
  const { protocol, hostname } = new URL(issuer);
  if (protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1') return;
  throw new Error(`OIDC_ISSUER: expected https, came ${issuer}`);
}
