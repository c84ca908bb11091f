import type { FastifyInstance } from 'fastify';
import { SourceWatch, type SourceWatchOptions } from './source-watch.ts';
import { pagePolicy, sourcesPage } from './sources-page.ts';

/**
 * `GET /health/sources`: how each source stands, as JSON, and as a page (Swedish) for a browser. To anybody: it is
 * what every answer tells of the sources it asked, and the inventory is public.
 */
export function mountSources(server: FastifyInstance, options: SourceWatchOptions): void {
  const watch = new SourceWatch(options);
  server.get('/health/sources', async ({ headers }, reply) => {
    const statuses = await watch.ask();
    reply.header('cache-control', 'no-store').header('vary', 'accept');
    // A browser names HTML; a program that names nothing, or anything, is given what programs read.
    if (!/\btext\/html\b/i.test(headers.accept ?? '')) return reply.send({ sources: statuses });
    return reply
      .header('content-security-policy', pagePolicy)
      .type('text/html; charset=utf-8')
      .send(sourcesPage(statuses, options.now()));
  });
}
