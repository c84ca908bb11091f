import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { SamgrafError } from '@samgraf/errors';
import { askingCase } from '@samgraf/http-server';
import type { Limits } from '@samgraf/limits';
import { sourceCheck } from '@samgraf/limits';
import type { Principal } from '@samgraf/policy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OperationRegistry } from '../operations/operation-registry.ts';
import { usePersistedDocument } from '../operations/persisted-document.ts';
import { type TrustedDocuments, trustCheck } from '../operations/trusted-documents.ts';
import type { RateLimiter } from '../rates/rate-limiter.ts';
import type { GatewayContext } from './gateway-context.ts';
import { withStatus } from './http-error.ts';

/** What `/graphql` needs besides the server that executes. */
export interface GraphqlRouteOptions {
  readonly verify: (authorization: string | undefined) => Promise<Principal>;
  readonly limits: Limits;
  readonly operations: OperationRegistry;
  readonly trustedDocuments: TrustedDocuments;
  /** Null where nothing is counted. */
  readonly rates: RateLimiter | null;
  /** Milliseconds for one request. */
  readonly deadline: number;
}

type Admitted = Pick<GatewayContext, 'principal' | 'admission'>;

/** `POST /graphql` (and `GET` for queries) after GraphQL over HTTP. */
export function mountGraphql(
  server: FastifyInstance,
  apollo: ApolloServer<GatewayContext>,
  { verify, limits, operations: registry, trustedDocuments, rates, deadline }: GraphqlRouteOptions,
): void {
  const admitted = new WeakMap<FastifyRequest, Admitted>();
  const checkSource = sourceCheck(limits);
  const checkTrust = trustCheck(trustedDocuments, registry);
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Who asks and how often, before anything is read of what is asked.
    preHandler: async (request, reply) => {
      await admit(request, reply);
      check(request);
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

  async function admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    let principal: Principal | null = null;
    let problem: unknown;
    try {
      principal = await verify(header(request, 'authorization'));
    } catch (error) {
      problem = error;
    }
    const admission = rates && (await rates.admit(principal, request.ip));
    if (admission?.refused) {
      reply.headers(admission.fields);
      throw admission.refused;
    }
    if (!principal) throw problem;
    admitted.set(request, { principal, admission });
  }

  function check(request: FastifyRequest): void {
    const { body, query } = request;
    const operations: unknown[] = Array.isArray(body) ? body : [body ?? query];
    if (operations.length > limits.batch) {
      const allowed = limits.batch > 1 ? `at most ${limits.batch} are allowed` : 'batches are not taken';
      throw new SamgrafError(
        'BATCH_TOO_LARGE',
        `The request holds ${operations.length} operations; ${allowed}.`,
      );
    }
    for (const each of operations) {
      if (body) usePersistedDocument(each, registry);
      const source = (each as { query?: unknown } | null | undefined)?.query;
      if (typeof source !== 'string') continue;
      checkTrust(admitted.get(request)!.principal, source);
      checkSource(source);
    }
  }

  async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> {
    return {
      request,
      requestId: request.id,
      ...admitted.get(request)!,
      signal: signalOf(reply, deadline),
      statedPurpose: header(request, 'x-purpose'),
      headers: {
        authorization: header(request, 'authorization'),
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
