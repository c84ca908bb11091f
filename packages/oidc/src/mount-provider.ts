import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createProvider } from './create-provider.ts';
import { loginRoutes } from './login-routes.ts';
import { loadSecrets } from './secrets.ts';
import type { User } from './users.ts';

export interface ProviderOptions {
  /** `http://localhost:4000/oidc`: the `iss` of the tokens. Its path is where the provider is mounted. */
  readonly issuer: string;
  readonly users: readonly User[];
  /** Where the signing keys are kept, made when absent. */
  readonly dataFolder: string;
  readonly log?: Pick<Logger, 'warn' | 'error'>;
}

/**
 * For what the provider writes itself. It adds the hash of its one script to `script-src`, which sends a form to the
 * program that asked for the log-in: wherever that may be.
 */
const providerPolicy = "default-src 'none'; script-src; base-uri 'none'; frame-ancestors 'none'";

/**
 * Puts the embedded OpenID provider into a server, before it listens.
 * Everything under the issuer's path is the provider's own, request bodies included.
 */
export async function mountProvider(fastify: FastifyInstance, options: ProviderOptions): Promise<void> {
  const users = new Map(options.users.map((user) => [user.name, user]));
  const provider = createProvider(options.issuer, users, await loadSecrets(options.dataFolder));
  provider.on('server_error', (_ctx, error) =>
    options.log?.error({ err: error }, 'the OpenID provider failed'),
  );
  const callback = provider.callback();
  const mount = new URL(options.issuer).pathname;

  await fastify.register(async (own) => loginRoutes(own, provider, users), { prefix: mount });
  await fastify.register(async (own) => {
    // The provider reads the body itself.
    own.removeAllContentTypeParsers();
    own.addContentTypeParser('*', (_request, _payload, done) => done(null));
    own.all(`${mount}/*`, (request, reply) => {
      reply.hijack();
      // `originalUrl` tells the provider where it is mounted; without it its own addresses would lack the mount.
      reply.raw.setHeader('content-security-policy', providerPolicy);
      const raw = request.raw as typeof request.raw & { originalUrl?: string };
      raw.originalUrl = raw.url!;
      raw.url = raw.url!.slice(mount.length);
      return callback(raw, reply.raw);
    });
  });
}
