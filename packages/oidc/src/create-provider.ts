import Provider, { errors, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { demoUserGrant } from './demo-user-grant.ts';
import { errorPage } from './error-page.ts';
import { graphServer } from './graph-server.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import * as names from './names.ts';
import type { Secrets } from './secrets.ts';
import type { User } from './users.ts';

/** The OpenID provider itself, without a server: code flow with PKCE, and the grant of the command line. */
export function createProvider(
  issuer: string,
  users: ReadonlyMap<string, User>,
  { jwks, cookieKeys }: Secrets,
): Provider {
  const mount = new URL(issuer).pathname;
  const provider = new Provider(issuer, {
    adapter: createMemoryAdapter(),
    jwks,
    cookies: {
      keys: cookieKeys,
      names: { session: '_samgraf', interaction: '_samgraf_login', resume: '_samgraf_resume' },
    },
    clients: [
      {
        client_id: names.portalClient,
        client_name: 'Samgraf',
        // Programs on this machine, on any port (RFC 8252, 7.3): a portal under development, QGIS, a notebook.
        application_type: 'native',
        redirect_uris: ['127.0.0.1', '[::1]', 'localhost'].flatMap((host) => [
          `http://${host}/callback`,
          // The map's own page.
          `http://${host}/karta`,
          `http://${host}/`,
        ]),
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'none',
      },
      {
        client_id: names.commandLineClient,
        redirect_uris: [],
        grant_types: [names.demoUserGrant],
        response_types: [],
        token_endpoint_auth_method: 'none',
      },
    ],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    responseTypes: ['code'],
    scopes: ['openid', names.graphScope],
    acrValues: [...new Set([...users.values()].flatMap((user) => user.acr ?? []))],
    claims: { openid: ['sub', 'acr'], auth_time: null, iss: null, sid: null },
    // A page of our own may ask for the token of a log-in that it began; no page gets one by a name alone.
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientId === names.portalClient && origin === new URL(issuer).origin,
    findAccount: (_ctx, name) =>
      users.has(name) ? { accountId: name, claims: () => ({ sub: name }) } : undefined,
    extraTokenClaims: (_ctx, token) => {
      const user = 'accountId' in token ? users.get(token.accountId) : undefined;
      return user && { ...user.claims, ...(user.acr && { acr: user.acr }) };
    },
    loadExistingGrant: grantAll,
    interactions: { policy: loginOnly(), url: (_ctx, { uid }) => `${mount}/login/${uid}` },
    clientAuthMethods: ['none'],
    features: {
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => names.graphResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== names.graphResource) throw new errors.InvalidTarget();
          return graphServer;
        },
      },
    },
    ttl: {
      AccessToken: names.tokenLifetime,
      AuthorizationCode: 60,
      IdToken: 300,
      Interaction: 600,
      Session: names.tokenLifetime,
      Grant: names.tokenLifetime,
    },
    renderError: errorPage,
  });
  provider.registerGrantType(names.demoUserGrant, demoUserGrant(users), ['user']);
  return provider;
}

/** The portal is our own, and its users are made up: nobody is asked to consent. */
async function grantAll(ctx: KoaContextWithOIDC) {
  const { provider, client, session } = ctx.oidc;
  const grant = new provider.Grant({ accountId: session!.accountId!, clientId: client!.clientId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(names.graphResource, names.graphScope);
  await grant.save();
  return grant;
}

function loginOnly(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return policy;
}
