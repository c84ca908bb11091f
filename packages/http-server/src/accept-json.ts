import type { FastifyInstance } from 'fastify';
import { parseJson } from './parse-json.ts';

/** Lets a server take bodies of JSON, read by `parseJson`, and of no other type. */
export function acceptJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    async (_request: unknown, body: string) => parseJson(body),
  );
}
