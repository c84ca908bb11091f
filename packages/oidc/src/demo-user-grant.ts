import { errors, type default as Provider } from 'oidc-provider';
import { graphServer } from './graph-server.ts';
import { isFromThisMachine } from './is-from-this-machine.ts';
import { graphResource } from './names.ts';
import type { User } from './users.ts';

/**
 * `grant_type=…:demo-user&user=<name>`: an access token for a demo user, without a password, for programs on this
 * machine. It exists because this provider knows demo users only; no other provider that Samgraf trusts has it.
 */
export function demoUserGrant(
  users: ReadonlyMap<string, User>,
): Parameters<Provider['registerGrantType']>[1] {
  return async (ctx) => {
    const { provider, client, params } = ctx.oidc;
    if (!isFromThisMachine(ctx.req)) {
      throw new errors.CustomOIDCProviderError(
        'unauthorized_client',
        'expected a request from the machine that Samgraf runs on',
      );
    }
    const name = params?.user;
    if (typeof name !== 'string' || !users.has(name)) {
      // They are on the log-in page too, and no secret.
      throw new errors.CustomOIDCProviderError(
        'invalid_grant',
        `expected one of the demo users ${[...users.keys()].join(', ')}`,
      );
    }
    const token = new provider.AccessToken({
      accountId: name,
      client: client!,
      gty: 'demo-user',
      // Nobody has consented to anything, so there is no grant that could be revoked.
      grantId: '',
      scope: graphServer.scope,
    });
    token.resourceServer = new provider.ResourceServer(graphResource, graphServer);
    ctx.oidc.entity('AccessToken', token);
    const value = await token.save();
    ctx.body = {
      access_token: value,
      token_type: 'Bearer',
      expires_in: token.expiration,
      scope: token.scope,
    };
  };
}
