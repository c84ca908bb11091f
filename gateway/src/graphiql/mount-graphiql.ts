import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { OperationRegistry } from '../operations/operation-registry.ts';
import { graphiqlPage, graphiqlPolicy } from './graphiql-page.ts';

const require = createRequire(import.meta.url);
const inPackage = (name: string, file: string) =>
  join(dirname(require.resolve(`${name}/package.json`)), file);

const files: Readonly<Record<string, { path: string; type: string }>> = {
  'react.js': { path: inPackage('react', 'umd/react.production.min.js'), type: 'text/javascript' },
  'react-dom.js': {
    path: inPackage('react-dom', 'umd/react-dom.production.min.js'),
    type: 'text/javascript',
  },
  'graphiql.js': { path: inPackage('graphiql', 'graphiql.min.js'), type: 'text/javascript' },
  'graphiql.css': { path: inPackage('graphiql', 'graphiql.min.css'), type: 'text/css' },
  'start.js': { path: join(import.meta.dirname, 'start.js'), type: 'text/javascript' },
  'page.css': { path: join(import.meta.dirname, 'page.css'), type: 'text/css' },
};

/** `GET /graphql` in a browser shows GraphiQL, served from the installed packages under `/graphiql/`. */
export function mountGraphiql(server: FastifyInstance, operations: OperationRegistry): void {
  for (const [name, { path, type }] of Object.entries(files)) {
    let content: Buffer | undefined;
    server.get(`/graphiql/${name}`, async (_request, reply) => {
      content ??= readFileSync(path);
      return reply.type(`${type}; charset=utf-8`).header('cache-control', 'max-age=3600').send(content);
    });
  }
  server.get('/graphiql/tabs.json', async () =>
    operations.operations.map(({ source }) => ({ query: source })),
  );
  server.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' || request.routeOptions.url !== '/graphql') return;
    reply.header('vary', 'accept');
    if (!prefersPage(request.headers.accept, request.query)) return;
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', graphiqlPolicy(nonce))
      .send(graphiqlPage(nonce));
  });
}

/** A browser that was sent to the address, and not a client that asks a query by GET. */
function prefersPage(accept: string | undefined, query: unknown): boolean {
  const asksQuery = typeof query === 'object' && query !== null && 'query' in query;
  return !asksQuery && /\btext\/html\b/.test(accept ?? '') && !/\bjson\b/.test(accept ?? '');
}
