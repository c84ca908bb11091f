import type { ResourceServer } from 'oidc-provider';
import { audience, graphScope, tokenLifetime } from './names.ts';

/** How tokens for the graph are made: signed JWT (RFC 9068), so that every subgraph can check them by itself. */
export const graphServer: ResourceServer = {
  audience,
  scope: graphScope,
  accessTokenTTL: tokenLifetime,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'ES256' } },
};
