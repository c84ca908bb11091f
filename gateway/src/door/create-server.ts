import cors from '@fastify/cors';
import {
  acceptJson,
  addSecurityHeaders,
  lingerAfterRefusal,
  serverBounds,
  setSecurityHeaders,
  transportBounds,
} from '@samgraf/http-server';
import type { Limits } from '@samgraf/limits';
import type { ServerTls } from '@samgraf/tls';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import { refusal, sendRefusal } from './refusal.ts';
import { requestId } from './request-id.ts';

/** What every route of the server shares. */
export interface ServerOptions {
  readonly limits: Limits;
  readonly origins: readonly string[];
  readonly log: Logger;
  readonly draining: () => boolean;
  /** Addresses or networks whose word on whom they forward for is taken. */
  readonly trustedProxies: readonly string[];
  /** HTTPS; plain HTTP when left out. */
  readonly tls?: ServerTls | undefined;
}

/** The HTTP server: request ids, CORS, body limit, refusals in one shape, nothing taken while it drains. */
export async function createServer({
  limits,
  origins,
  log,
  draining,
  trustedProxies,
  tls,
}: ServerOptions): Promise<FastifyInstance> {
  const server: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    // What is logged of a request is decided in one place; Fastify's own lines carry addresses and URLs.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => requestId(headers['x-request-id']),
    bodyLimit: limits.bodyBytes,
    ...serverBounds,
    // An address that cannot be read is refused before any hook has run.
    frameworkErrors: (_error, request, reply) => {
      setSecurityHeaders(request, reply);
      sendRefusal(reply, 'BAD_REQUEST', 'The address cannot be read.');
    },
    ...(tls ? { https: { ...transportBounds, ...tls.options } } : { http: transportBounds }),
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  tls?.follow(server.server);
  acceptJson(server);
  addSecurityHeaders(server);
  lingerAfterRefusal(server);

  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (draining()) {
      reply.header('connection', 'close');
      if (request.routeOptions.url !== '/health') {
        return sendRefusal(reply, 'SHUTTING_DOWN', 'The server is draining; ask again.');
      }
    }
  });
  server.addHook('onSend', async (_request, reply) => {
    if (draining()) reply.header('connection', 'close');
  });
  server.setNotFoundHandler((_request, reply) =>
    sendRefusal(reply, 'NOT_FOUND', 'Nothing is served at this address.'),
  );
  server.setErrorHandler((error, request, reply) => {
    const { code, message, status } = refusal(error);
    if (code === 'INTERNAL_SERVER_ERROR') log.error({ err: error, requestId: request.id }, 'masked an error');
    return sendRefusal(reply, code, message, status);
  });

  if (origins.length > 0) {
    await server.register(cors, {
      origin: [...origins],
      methods: ['GET', 'POST'],
      allowedHeaders: [
        'content-type',
        'authorization',
        'x-purpose',
        'x-case',
        'x-request-id',
        'apollo-require-preflight',
      ],
      exposedHeaders: [
        'x-request-id',
        'ratelimit',
        'ratelimit-policy',
        'retry-after',
        'content-crs',
        'link',
        'samgraf-complete',
        'samgraf-sources',
        'samgraf-total',
      ],
      maxAge: 600,
    });
  }
  return server;
}
