import { codes } from '@samgraf/errors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noteOutcome } from '../door/observe-requests.ts';
import { refusal } from '../door/refusal.ts';
import { OgcRefusal } from './ask/ogc-refusal.ts';
import { Addresses } from './documents/addresses.ts';
import { mediaTypes } from './documents/media-types.ts';
import type { MapLayersOptions } from './map-layers-options.ts';
import { pagePolicy } from './pages/page.ts';
import { refusalPage } from './pages/service-pages.ts';

/** Answers what is refused below `/ogc` as OGC API has it: `{ code, description }`, or a page for a browser. */
export function answerRefusals(
  server: FastifyInstance,
  { publicBase }: Pick<MapLayersOptions, 'publicBase'>,
): void {
  server.setNotFoundHandler((request, reply) =>
    send(request, reply, new OgcRefusal(404, 'NOT_FOUND', 'Nothing is served at this address.')),
  );
  server.setErrorHandler((error, request, reply) => send(request, reply, ofError(error, request)));

  function ofError(error: unknown, request: FastifyRequest): OgcRefusal {
    if (error instanceof OgcRefusal) return error;
    const { code, message, status } = refusal(error);
    if (code === 'INTERNAL_SERVER_ERROR') {
      request.log.error({ err: error, requestId: request.id }, 'masked an error');
    }
    const told = status ?? codes[code].status;
    return new OgcRefusal(told === 200 ? 503 : told, code, message);
  }

  function send(
    request: FastifyRequest,
    reply: FastifyReply,
    { status, code, message }: OgcRefusal,
  ): FastifyReply {
    noteOutcome(request, { outcome: code });
    if (status === 401 && !reply.hasHeader('www-authenticate')) reply.header('www-authenticate', 'Bearer');
    reply.code(status);
    const { f } = (request.query ?? {}) as { f?: unknown };
    const isPage = f === 'html' || (f === undefined && /^text\/html\b/.test(request.headers.accept ?? ''));
    if (!isPage) return reply.type(`${mediaTypes.json}; charset=utf-8`).send({ code, description: message });
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', pagePolicy)
      .send(refusalPage(status, message, new Addresses(`${publicBase()}/ogc`, new Map())));
  }
}
