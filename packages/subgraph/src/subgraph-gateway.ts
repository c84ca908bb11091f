import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, printSchema } from 'graphql';
import type { Subgraph, SubgraphHeaders } from './subgraph.ts';

/**
 * Lets Apollo Server hand every operation to the subgraph's own `execute`. Apollo Server calls a thing that
 * executes for it a gateway; this one asks nobody else.
 */
export function subgraphGateway(subgraph: Subgraph): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: subgraph.schema, coreSupergraphSdl: printSchema(subgraph.schema) });
      return () => undefined;
    },
    async load() {
      return {
        async executor({ source, request, operationName, context }) {
          const { headers, signal } = context as { headers: SubgraphHeaders; signal: AbortSignal };
          const { errors, ...response } = await subgraph.execute({
            query: source,
            operationName: operationName ?? undefined,
            variables: request.variables,
            headers,
            signal,
          });
          // Apollo Server takes what is no GraphQLError for a defect, and its code with it.
          return (
            errors
              ? { ...response, errors: errors.map(({ message, ...more }) => new GraphQLError(message, more)) }
              : response
          ) as never;
        },
      };
    },
    async stop() {},
  };
}
