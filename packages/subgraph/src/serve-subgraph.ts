import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import {
  acceptJson,
  addSecurityHeaders,
  lingerAfterRefusal,
  serverBounds,
  setSecurityHeaders,
  transportBounds,
} from '@samgraf/http-server';
import { type Limits, sourceCheck } from '@samgraf/limits';
import type { ServerTls } from '@samgraf/tls';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { answerRefusal } from './answer-refusal.ts';
import { mountContent } from './content/mount-content.ts';
import type { Subgraph, SubgraphHeaders } from './subgraph.ts';
import { subgraphGateway } from './subgraph-gateway.ts';
import { subgraphLimits } from './subgraph-limits.ts';

export interface ServeOptions {
  /** The port; 0 takes a free one. */
  readonly port: number;
  /** The address to listen on; loopback unless said. */
  readonly host?: string;
  readonly log: Logger;
  /** What is refused for its size alone, before it is validated. Default `subgraphLimits`. */
  readonly limits?: Limits;
  /** HTTPS, as it should be wherever the address is not loopback; plain HTTP when left out. */
  readonly tls?: ServerTls | undefined;
  /** Mounts routes beside `/graphql` and `/health`. */
  readonly mount?: (server: FastifyInstance) => void;
}

export interface ServedSubgraph {
  /** Where it answers GraphQL: `http://127.0.0.1:4101/graphql`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a subgraph over HTTP with Apollo Server: `/graphql` and `/health`. What guards it is in `execute`. */
export async function serveSubgraph(
  subgraph: Subgraph,
  { port, host = '127.0.0.1', log, tls, mount, limits = subgraphLimits }: ServeOptions,
): Promise<ServedSubgraph> {
  const http = Fastify({
    ...serverBounds,
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(request, reply);
      answerRefusal(error, request, reply);
    },
    ...(tls ? { https: { ...transportBounds, ...tls.options } } : { http: transportBounds }),
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
  });
  tls?.follow(http.server);
  acceptJson(http);
  addSecurityHeaders(http);
  lingerAfterRefusal(http);
  http.setErrorHandler(answerRefusal);
  let draining = false;
  const apollo = new ApolloServer<{ headers: SubgraphHeaders; signal: AbortSignal }>({
    gateway: subgraphGateway(subgraph),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    persistedQueries: false,
    // Its landing page would load scripts from elsewhere.
    plugins: [fastifyApolloDrainPlugin(http), ApolloServerPluginLandingPageDisabled()],
    logger: log,
  });
  await apollo.start();
  http.get('/health', (_request, reply) => {
    const ready = subgraph.ready() && !draining;
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : draining ? 'draining' : 'starting', subgraph: subgraph.name });
  });
  http.get('/sources', (_request, reply) => reply.send(subgraph.sources?.() ?? []));
  mount?.(http);
  mountContent(http, subgraph);
  const checkSource = sourceCheck(limits);
  // Before Apollo Server, which validates before it asks `execute`: validating is what a bomb would make costly.
  http.addHook('preHandler', async ({ body, query }) => {
    const source = ((body ?? query) as { query?: unknown } | null | undefined)?.query;
    if (typeof source === 'string') checkSource(source);
  });
  await http.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request, reply) => {
      const gone = new AbortController();
      reply.raw.once('close', () => reply.raw.writableFinished || gone.abort());
      return { headers: request.headers as SubgraphHeaders, signal: gone.signal };
    },
  });
  const address = await http.listen({ port, host });
  return {
    url: `${address}/graphql`,
    async close() {
      draining = true;
      await http.close();
      await apollo.stop();
      await subgraph.close();
    },
  };
}
