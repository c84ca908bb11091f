export { anonymous } from './anonymous.ts';
export { chooseIssuer, type IssuerEnvironment } from './choose-issuer.ts';
export { createVerifier, type VerifierOptions, type Verify } from './create-verifier.ts';
export type { HttpOptions } from './fetch-json.ts';
export type { KnownTenant, KnownTenants } from './find-tenant.ts';
export type { IssuerConfiguration, IssuerMapping } from './issuer-mapping.ts';
export { loadIssuers } from './load-issuers.ts';
export { principalFromClaims } from './principal-from-claims.ts';
