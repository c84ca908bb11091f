import type { FastifyInstance } from 'fastify';
import { conformance } from './documents/conformance.ts';
import { landingPage } from './documents/landing-page.ts';
import { openApi } from './documents/openapi.ts';
import type { MapLayersOptions } from './map-layers-options.ts';
import { apiPage, conformancePage, startPage } from './pages/service-pages.ts';
import { documentParameters } from './parameters/known-parameters.ts';
import { sendDocument } from './send-document.ts';
import { visit } from './visit.ts';

const silent = { exposeHeadRoute: false };

/** The landing page, what is conformed to, and the description of the service. */
export function mountService(server: FastifyInstance, options: MapLayersOptions): void {
  server.get('/', silent, async (request, reply) => {
    const { format, addresses } = visit(request, documentParameters, ['json', 'html'], options);
    const document = landingPage(addresses);
    return sendDocument(
      reply,
      format,
      () => document,
      () => startPage(document.links, addresses),
    );
  });

  server.get('/conformance', silent, async (request, reply) => {
    const { format, addresses } = visit(request, documentParameters, ['json', 'html'], options);
    return sendDocument(
      reply,
      format,
      () => ({ conformsTo: conformance }),
      () => conformancePage(conformance, addresses),
    );
  });

  server.get('/api', silent, async (request, reply) => {
    const { format, addresses } = visit(request, documentParameters, ['openapi', 'html'], options);
    return sendDocument(
      reply,
      format,
      () => openApi(options.layers, `${options.publicBase()}/ogc`),
      () => apiPage(addresses),
    );
  });
}
