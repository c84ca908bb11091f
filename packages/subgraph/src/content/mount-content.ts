import { Readable } from 'node:stream';
import { codes } from '@samgraf/errors';
import type { FastifyInstance } from 'fastify';
import type { Subgraph, SubgraphHeaders } from '../subgraph.ts';

/** `GET /content/<token>` of a subgraph in a process of its own: what the gateway asks, and anybody may. */
export function mountContent(http: FastifyInstance, subgraph: Subgraph): void {
  http.get<{ Params: { '*': string } }>('/content/*', { exposeHeadRoute: false }, async (request, reply) => {
    const gone = new AbortController();
    reply.raw.once('close', () => reply.raw.writableFinished || gone.abort());
    const headers = request.headers as SubgraphHeaders;
    const answer = await subgraph.content?.({ token: request.params['*'], headers, signal: gone.signal });
    if (!answer || 'refused' in answer) {
      const { refused, message } = answer ?? {
        refused: 'NOT_FOUND' as const,
        message: 'There are no files here.',
      };
      const { status } = codes[refused];
      // Within an answer of GraphQL some go by 200; here nothing came.
      return reply
        .code(status === 200 ? 503 : status)
        .send({ errors: [{ message, extensions: { code: refused } }] });
    }
    return reply.headers(answer.headers).send(Readable.from(answer.bytes, { objectMode: false }));
  });
}
