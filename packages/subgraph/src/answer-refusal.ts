import { codes, type ErrorCode, SamgrafError } from '@samgraf/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Answers what never became an operation, in the shape of a GraphQL response and without quoting the request. */
export function answerRefusal(error: unknown, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, message, status = codes[code].status } = refusalOf(error);
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

function refusalOf(error: unknown): { code: ErrorCode; message: string; status?: number } {
  if (error instanceof SamgrafError) return error;
  const { statusCode = 500 } = (error ?? {}) as { statusCode?: number };
  if (statusCode === 413) return { code: 'BODY_TOO_LARGE', message: 'The body is larger than allowed.' };
  if (statusCode < 500) {
    return { code: 'BAD_REQUEST', message: 'The request could not be read.', status: statusCode };
  }
  return { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong here.' };
}
