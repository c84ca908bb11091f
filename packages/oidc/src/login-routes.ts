import type { FastifyInstance } from 'fastify';
import { errors, type default as Provider } from 'oidc-provider';
import { html } from './html.ts';
import { loginPage } from './login-page.ts';
import { page, pageHeaders } from './page.ts';
import type { User } from './users.ts';

/** The page on which a person chooses who to be, under `<mount>/login/<uid>`. */
export function loginRoutes(
  fastify: FastifyInstance,
  provider: Provider,
  users: ReadonlyMap<string, User>,
): void {
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    (_request, body, done) => done(null, new URLSearchParams(body as string)),
  );

  fastify.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    const said = html`<p>Den påbörjade inloggningen finns inte längre. Gå tillbaka till programmet och försök igen.</p>`;
    return reply.code(400).headers(pageHeaders).send(page('Inloggningen har gått ut', said));
  });

  fastify.get('/login/:uid', async (request, reply) => {
    // The cookie must be that of this log-in: a link from elsewhere shows nothing.
    await provider.interactionDetails(request.raw, reply.raw);
    return reply.headers(pageHeaders).send(loginPage(users.values()));
  });

  fastify.post<{ Body: URLSearchParams }>('/login/:uid', async (request, reply) => {
    const user = users.get(request.body?.get('user') ?? '');
    if (user === undefined) return reply.code(400).headers(pageHeaders).send(loginPage(users.values()));
    const next = await provider.interactionResult(request.raw, reply.raw, {
      login: { accountId: user.name, ...(user.acr && { acr: user.acr }), remember: false },
    });
    return reply.redirect(next, 303);
  });
}
