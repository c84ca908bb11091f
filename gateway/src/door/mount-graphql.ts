import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { SamgrafError } from '@samgraf/errors';
import type { Limits } from '@samgraf/limits';
import { sourceCheck } from '@samgraf/limits';
import type { Principal } from '@samgraf/policy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askingCase } from './asking-case.ts';
import type { GatewayContext } from './gateway-context.ts';
import { withStatus } from './http-error.ts';
import { refusal, sendRefusal } from './refusal.ts';

/** What `/graphql` needs besides the server that executes. */
export interface GraphqlRouteOptions {
  readonly verify: (authorization: string | undefined) => Promise<Principal>;
  readonly limits: Limits;
  /** Milliseconds for one request. */
  readonly deadline: number;
}

/** `POST /graphql` (and `GET` for queries) after GraphQL over HTTP. */
export function mountGraphql(
  server: FastifyInstance,
  apollo: ApolloServer<GatewayContext>,
  { verify, limits, deadline }: GraphqlRouteOptions,
): void {
  const checkSource = sourceCheck(limits);
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: async (request, reply) => {
      // What one person may see must not be kept for the next.
      reply.header('cache-control', 'no-store');
      try {
        check(request);
      } catch (error) {
        const { code, message } = refusal(error);
        return sendRefusal(reply, code, message);
      }
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        try {
          return await contextOf(request, reply);
        } catch (error) {
          throw withStatus(error);
        }
      },
    }),
  });

  function check({ body, query }: FastifyRequest): void {
    const operations: unknown[] = Array.isArray(body) ? body : [body ?? query];
    if (operations.length > limits.batch) {
      const allowed = limits.batch > 1 ? `at most ${limits.batch} are allowed` : 'batches are not taken';
      throw new SamgrafError(
        'BATCH_TOO_LARGE',
        `The request holds ${operations.length} operations; ${allowed}.`,
      );
    }
    for (const each of operations) {
      const source = (each as { query?: unknown } | null | undefined)?.query;
      if (typeof source === 'string') checkSource(source);
    }
  }

  async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> {
    const authorization = header(request, 'authorization');
    const principal = await verify(authorization);
    return {
      request,
      requestId: request.id,
      principal,
      signal: signalOf(reply, deadline),
      statedPurpose: header(request, 'x-purpose'),
      headers: {
        authorization,
        'x-case': askingCase(header(request, 'x-case')),
        'x-request-id': request.id,
      },
    };
  }
}

/** Aborts when the client has gone before its answer was written, or the deadline (milliseconds) has passed. */
function signalOf(reply: FastifyReply, deadline: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), deadline);
  reply.raw.once('close', () => {
    clearTimeout(timer);
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

function header({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
