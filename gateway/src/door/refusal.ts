import { type ErrorCode, SamgrafError } from '@samgraf/errors';
import type { FastifyReply } from 'fastify';
import { answerStatus } from './answer-status.ts';
import { answerType } from './answer-type.ts';
import { noteOutcome } from './observe-requests.ts';

/** How a request that never became an operation is refused. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  /** Where HTTP has a status of its own for it. */
  readonly status?: number;
}

/** Our own refusal as it is; what Fastify could not take in our codes and words: its own may quote the request. */
export function refusal(error: unknown): Refusal {
  if (error instanceof SamgrafError) return error;
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) {
    return { code: 'BODY_TOO_LARGE', message: 'The body of the request is larger than allowed.' };
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415) {
    return { code: 'BAD_REQUEST', message: 'The body must be of type application/json.', status: 415 };
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return { code: 'BAD_REQUEST', message: 'The request could not be read: its body must be JSON.' };
  }
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on our side. The request id finds it in the log.',
  };
}

/** Sends a refusal in the shape of a GraphQL response. */
export function sendRefusal(
  reply: FastifyReply,
  code: ErrorCode,
  message: string,
  status?: number,
): FastifyReply {
  const { accept } = reply.request.headers;
  noteOutcome(reply.request, { outcome: code });
  // RFC 6750, 3: a refused bearer token is told by this header.
  if (code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer error="invalid_token"');
  return reply
    .code(status ?? answerStatus(code, accept))
    .type(`${answerType(accept)}; charset=utf-8`)
    .send({ errors: [{ message, extensions: { code } }] });
}
