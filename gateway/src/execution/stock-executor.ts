import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GatewayContext } from '../door/gateway-context.ts';
import type { SubgraphTransport } from '../transport/subgraph-transport.ts';
import { SubgraphUnavailable } from '../transport/subgraph-unavailable.ts';

/**
 * Apollo's own executor over our transports. Slower than the plan executor and without the truth about sources:
 * it is the oracle that the plan executor is compared with.
 */
export function stockExecutor(
  supergraphSdl: string,
  subgraphs: ReadonlyMap<string, SubgraphTransport>,
): GatewayInterface {
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }): GraphQLDataSource<GatewayContext> => ({
      async process({ request, context }) {
        const transport = subgraphs.get(name);
        if (!transport) throw new SubgraphUnavailable(name, 'UNREACHABLE');
        const { headers, signal } = context as GatewayContext;
        const answer = await transport.fetch({
          query: request.query ?? '',
          operationName: request.operationName,
          variables: request.variables,
          headers,
          signal,
        });
        return { data: answer.data ?? null, errors: answer.errors ?? undefined } as never;
      },
    }),
  });
}
