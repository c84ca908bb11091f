import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { securityHeaders, strictTransport } from './security-headers.ts';

const headers = Object.entries(securityHeaders);

/**
 * Puts the security headers on every answer of a server, refusals and those that a handler writes past Fastify
 * included: they are set on Node's own response before anything else runs, and what is set later replaces them.
 */
export function addSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => setSecurityHeaders(request, reply));
}

/** For what is answered before any hook runs: an address that cannot be read. */
export function setSecurityHeaders({ protocol }: FastifyRequest, { raw }: FastifyReply): void {
  for (const [name, value] of headers) raw.setHeader(name, value);
  if (protocol === 'https') raw.setHeader('strict-transport-security', strictTransport);
}
