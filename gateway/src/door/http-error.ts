import { HeaderMap } from '@apollo/server';
import { codes, type ErrorCode } from '@samgraf/errors';
import { GraphQLError } from 'graphql';

/** Whether a code is one of those that clients are promised. */
export function isKnownCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(codes, code);
}

/** The error with the HTTP status of its code, as Apollo Server takes it. One without a known code stays as it is. */
export function withStatus(error: unknown): unknown {
  const { message, extensions } = (error ?? {}) as { message?: string; extensions?: { code?: unknown } };
  const code = extensions?.code;
  if (!isKnownCode(code)) return error;
  const { status } = codes[code];
  // RFC 6750, 3: a refused bearer token is told by this header.
  const headers = new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer error="invalid_token"']] : []);
  return new GraphQLError(message ?? code, { extensions: { ...extensions, http: { status, headers } } });
}
