import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isKnownCode } from './http-error.ts';

/**
 * The one place where errors leave the gateway. Those with a code that clients are promised pass with their own
 * words; every other is a defect, whose words may name hosts, files or people: it goes to the log, and the client
 * is told no more than that it happened.
 */
export function maskError(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = formatted.extensions?.code;
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (isKnownCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
      // The parser stops at its limit with the words of a syntax error.
      const tooLarge =
        code === 'GRAPHQL_PARSE_FAILED' && formatted.message.includes('tokens. Parsing aborted');
      const { http: _, stacktrace: __, serviceName: ___, ...extensions } = formatted.extensions ?? {};
      return {
        message: formatted.message,
        ...place,
        extensions: { ...extensions, code: tooLarge ? 'QUERY_TOO_LARGE' : code },
      };
    }
    if (code !== 'INTERNAL_SERVER_ERROR' || !isMasked(formatted))
      log.error({ err: error }, 'masked an error');
    return {
      message: 'Something went wrong on our side. The request id finds it in the log.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

/** A subgraph masks its own defects, and has logged them. */
function isMasked({ message }: GraphQLFormattedError): boolean {
  return message.startsWith('Something went wrong');
}
