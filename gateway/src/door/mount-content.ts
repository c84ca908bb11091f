import { Readable } from 'node:stream';
import { codes, SamgrafError } from '@samgraf/errors';
import type { Principal } from '@samgraf/policy';
import type { SubgraphHeaders } from '@samgraf/subgraph';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { decodeProtectedHeader } from 'jose';
import type { RateLimiter } from '../rates/rate-limiter.ts';
import type { SubgraphTransport } from '../transport/subgraph-transport.ts';
import { sendRefusal } from './refusal.ts';

export interface ContentRouteOptions {
  readonly subgraphs: ReadonlyMap<string, SubgraphTransport>;
  readonly verify: (authorization: string | undefined) => Promise<Principal>;
  /** Null where nothing is counted. */
  readonly rates: RateLimiter | null;
}

/**
 * `GET /content/<token>`: a file's bytes by the link that a subgraph made. Whose link it is stands in the token's
 * header; whether it holds and whether its bytes may be read is for that subgraph to say.
 */
export function mountContent(
  server: FastifyInstance,
  { subgraphs, verify, rates }: ContentRouteOptions,
): void {
  async function admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const principal = await verify(request.headers.authorization);
    const admission = rates && (await rates.admit(principal, request.ip));
    if (admission) reply.headers(admission.fields);
    if (admission?.refused) throw admission.refused;
  }

  server.get<{ Params: { '*': string } }>(
    '/content/*',
    { exposeHeadRoute: false },
    async (request, reply) => {
      await admit(request, reply);
      const token = request.params['*'];
      const gone = new AbortController();
      reply.raw.once('close', () => reply.raw.writableFinished || gone.abort());
      const headers: SubgraphHeaders = {
        authorization: request.headers.authorization,
        'x-request-id': request.id,
      };
      const answer = await subgraphs.get(issuerOf(token))?.content?.({ token, headers, signal: gone.signal });
      if (!answer) throw new SamgrafError('NOT_FOUND', 'Nothing is served at this address.');
      if ('refused' in answer) {
        const { status } = codes[answer.refused];
        // Within an answer of GraphQL some go by 200; here nothing came.
        return sendRefusal(reply, answer.refused, answer.message, status === 200 ? 503 : status);
      }
      return reply.headers(answer.headers).send(Readable.from(answer.bytes, { objectMode: false }));
    },
  );
}

/** Not verified, and nothing is decided by it but whom to ask. */
function issuerOf(token: string): string {
  try {
    return String(decodeProtectedHeader(token).iss);
  } catch {
    return '';
  }
}
