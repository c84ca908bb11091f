import type { FastifyReply } from 'fastify';
import { mediaTypes } from './documents/media-types.ts';
import type { Format } from './format-of.ts';
import { pagePolicy } from './pages/page.ts';

/** Sends a document in the format that was asked for; `pageOf` makes the page of it, `documentOf` the rest. */
export function sendDocument(
  reply: FastifyReply,
  format: Format,
  documentOf: () => unknown,
  pageOf: () => string,
): FastifyReply {
  reply.header('vary', 'accept, authorization');
  if (format !== 'html') {
    // As bytes: of a text Fastify would say its character set, which these types do not have.
    return reply.type(mediaTypes[format]).send(Buffer.from(JSON.stringify(documentOf())));
  }
  return reply.type('text/html; charset=utf-8').header('content-security-policy', pagePolicy).send(pageOf());
}
