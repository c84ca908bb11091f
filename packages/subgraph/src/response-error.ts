import { codes, type ErrorCode, SamgrafError } from '@samgraf/errors';
import { GraphQLError } from 'graphql';
import type { SubgraphResponse } from './subgraph.ts';

type ResponseError = NonNullable<SubgraphResponse['errors']>[number];

/**
 * The one place where errors leave a subgraph. Ours and those of the question itself go as they are; of all
 * others the client learns nothing but the code, and the log gets the error.
 */
export function responseError(error: unknown, onUnknown: (error: unknown) => void): ResponseError {
  const graphql = error as GraphQLError;
  const cause: unknown = graphql.originalError ?? error;
  const path = graphql.path ? { path: graphql.path } : {};
  const code = (cause as SamgrafError).extensions?.code;
  if (cause instanceof SamgrafError || (typeof code === 'string' && code in codes)) {
    return { message: (cause as Error).message, ...path, extensions: { code: code as ErrorCode } };
  }
  if (graphql.originalError === undefined && isOfTheQuestion(graphql)) {
    return { message: graphql.message, ...path, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
  }
  onUnknown(cause);
  return { message: 'Something went wrong here.', ...path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Errors of parsing, validation and coercion are about the client's own text. */
function isOfTheQuestion(error: GraphQLError): boolean {
  return error instanceof GraphQLError && error.path === undefined;
}
