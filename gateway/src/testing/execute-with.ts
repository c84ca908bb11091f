import { createHash } from 'node:crypto';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse } from 'graphql';

/** What an executor answered, as a client would read it. */
export interface Executed {
  readonly data: unknown;
  readonly errors: ReadonlyArray<{ message: string; path: unknown; code: unknown }>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came
  readonly extensions: any;
}

/** An executor without a server around it. */
export interface LooseExecutor {
  readonly schema: GraphQLSchema;
  execute(query: string, variables?: Record<string, unknown>, signal?: AbortSignal): Promise<Executed>;
}

/** Loads an executor so that tests can call it directly, as Apollo Server does. */
export async function executeWith(gateway: GatewayInterface): Promise<LooseExecutor> {
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  const { executor } = await gateway.load({ apollo: {} });
  return {
    schema: schema!,
    async execute(query, variables = {}, signal = new AbortController().signal) {
      const document: DocumentNode = parse(query);
      const { data, errors, extensions } = await executor!({
        request: { query, variables },
        document,
        operation: getOperationAST(document),
        operationName: null,
        queryHash: createHash('sha256').update(query).digest('hex'),
        context: { headers: {}, signal },
        logger: console,
        metrics: {},
      } as never);
      return {
        data: JSON.parse(JSON.stringify(data ?? null)),
        errors: (errors ?? []).map((each) => ({
          message: each.message,
          path: each.path,
          // Apollo's name for an error that its subgraph gave no code.
          code: each.extensions.code === 'DOWNSTREAM_SERVICE_ERROR' ? undefined : each.extensions.code,
        })),
        extensions,
      };
    },
  };
}
