import type { GatewayOptions } from '@samgraf/gateway';
import { names } from '@samgraf/oidc';
import type { Settings } from './settings.ts';
import { embeddedIssuer } from './surroundings.ts';

type LogIn = NonNullable<NonNullable<GatewayOptions['mapLayers']>['logIn']>;

/**
 * How people log in on the map's page: at the embedded provider, whose client it is. Another issuer would have to know the page
 * first; there nobody logs in on it.
 */
export function mapLogIn(settings: Settings): ReturnType<LogIn> {
  if (settings.issuer !== null) return null;
  const issuer = embeddedIssuer(settings);
  return {
    client: names.portalClient,
    authorization: `${issuer}/auth`,
    token: `${issuer}/token`,
    scope: `openid ${names.graphScope}`,
  };
}
