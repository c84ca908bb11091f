import { codes, type ErrorCode } from '@samgraf/errors';
import { answerType } from './answer-type.ts';

/** Codes that refuse what the operation says, in a request that is well-formed as such. */
const ofTheOperation: ReadonlySet<ErrorCode> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_LARGE',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
]);

/**
 * The HTTP status of a refusal. A client that takes `application/json` cannot tell an answer of ours from one of a
 * proxy on the way by its type, so a status that is not 200 would say that no GraphQL server had answered: what is
 * wrong with the operation itself is told in the body alone (GraphQL over HTTP, `application/json`). A client that
 * takes `application/graphql-response+json` gets the status of the code.
 */
export function answerStatus(code: ErrorCode, accept: string | undefined): number {
  if (ofTheOperation.has(code) && answerType(accept) === 'application/json') return 200;
  return codes[code].status;
}
