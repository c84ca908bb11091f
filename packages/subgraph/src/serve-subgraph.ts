import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { ServerTls } from '@samgraf/tls';
import Fastify from 'fastify';
import type { Logger } from 'pino';
import type { Subgraph, SubgraphHeaders } from './subgraph.ts';
import { subgraphGateway } from './subgraph-gateway.ts';

export interface ServeOptions {
  /** The port; 0 takes a free one. */
  readonly port: number;
  /** The address to listen on; loopback unless said. */
  readonly host?: string;
  readonly log: Logger;
  /** HTTPS, as it should be wherever the address is not loopback; plain HTTP when left out. */
  readonly tls?: ServerTls | undefined;
}

export interface ServedSubgraph {
  /** Where it answers GraphQL: `http://127.0.0.1:4101/graphql`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a subgraph over HTTP with Apollo Server: `/graphql` and `/health`. What guards it is in `execute`. */
export async function serveSubgraph(
  subgraph: Subgraph,
  { port, host = '127.0.0.1', log, tls }: ServeOptions,
): Promise<ServedSubgraph> {
  const http = Fastify({
    bodyLimit: 4 * 1024 * 1024,
    forceCloseConnections: 'idle',
    ...(tls && { https: tls.options }),
  });
  tls?.follow(http.server);
  let draining = false;
  const apollo = new ApolloServer<{ headers: SubgraphHeaders; signal: AbortSignal }>({
    gateway: subgraphGateway(subgraph),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [fastifyApolloDrainPlugin(http)],
    logger: log,
  });
  await apollo.start();
  http.get('/health', (_request, reply) => {
    const ready = subgraph.ready() && !draining;
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : draining ? 'draining' : 'starting', subgraph: subgraph.name });
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
