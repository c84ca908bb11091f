import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext } from './gateway-context.ts';

const noted = new WeakMap<FastifyRequest, { operations: string[]; kind?: string; tenant?: string | null }>();

/** Notes what the log may say of a request: the operation's name, and of who asks no more than kind and tenant. */
export function noteOperation({ request, principal }: GatewayContext, operation: string | null): void {
  const note = noted.get(request) ?? { operations: [] };
  note.operations.push((operation ?? 'anonymous').slice(0, 100));
  note.kind = principal.kind;
  note.tenant = principal.tenant;
  noted.set(request, note);
}

/**
 * One line for each request. No address, URL, variables, token or subject: what is looked up, and by whom, is
 * personal data that belongs in the ledger and not in a log.
 */
export function logRequests(server: FastifyInstance, log: Logger): void {
  server.addHook('onResponse', async (request, reply) => {
    const note = noted.get(request);
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
        ...(note && { operation: note.operations.join(','), principal: note.kind, tenant: note.tenant }),
      },
      'request',
    );
  });
}
