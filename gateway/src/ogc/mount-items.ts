import type { FastifyInstance } from 'fastify';
import type { AskGraph } from './ask/ask-graph.ts';
import { findFeature } from './ask/find-feature.ts';
import { findFeatures } from './ask/find-features.ts';
import { featureJson } from './documents/geojson.ts';
import { itemsDocument, itemsLinks } from './documents/items.ts';
import { mediaTypes } from './documents/media-types.ts';
import type { Layer } from './layers/layer.ts';
import type { MapLayersOptions } from './map-layers-options.ts';
import { featurePage, itemsPage } from './pages/layer-pages.ts';
import { featureParameters, itemsParameters } from './parameters/known-parameters.ts';
import { readLimit } from './parameters/read-limit.ts';
import { readQuestion } from './parameters/read-question.ts';
import { readSystem } from './parameters/read-system.ts';
import { sendDocument } from './send-document.ts';
import { sourcesHeader } from './sources-header.ts';
import { layerAsker, visit } from './visit.ts';

const silent = { exposeHeadRoute: false };

/** The features of a layer, a page at a time, and each by its id. */
export function mountItems(
  server: FastifyInstance,
  layerOf: (id: string) => Layer,
  ask: AskGraph,
  options: MapLayersOptions,
): void {
  server.get<{ Params: { layer: string } }>('/collections/:layer/items', silent, async (request, reply) => {
    const layer = layerOf(request.params.layer);
    const { query, format, addresses } = visit(request, itemsParameters(layer), ['geojson', 'html'], options);
    const system = readSystem(query, 'crs');
    const limit = readLimit(query);
    const question = readQuestion(layer, query);
    const asker = await layerAsker(request, reply, layer, query, options);
    const paging = { limit, cursor: query.get('cursor') ?? null };
    const found = await findFeatures(ask, layer, question, paging, asker);
    reply
      .header('content-crs', `<${system.uri}>`)
      .header('samgraf-complete', String(found.truth.complete))
      .header('samgraf-sources', sourcesHeader(found.truth.sources));
    return sendDocument(
      reply,
      format,
      () => itemsDocument(layer, found, query, { addresses, system, now: new Date(options.now()) }),
      () => itemsPage(layer, found, itemsLinks(layer, found, query, addresses, true), addresses),
    );
  });

  // An id may be longer than a parameter of a path, and have any character.
  server.get<{ Params: { layer: string; '*': string } }>(
    '/collections/:layer/items/*',
    silent,
    async (request, reply) => {
      const layer = layerOf(request.params.layer);
      const { query, format, addresses } = visit(request, featureParameters, ['geojson', 'html'], options);
      const system = readSystem(query, 'crs');
      const asker = await layerAsker(request, reply, layer, query, options);
      const { row, answer } = await findFeature(ask, layer, request.params['*'], asker);
      const path = ['collections', layer.id, 'items', row.id];
      const crs = query.has('crs') ? [['crs', system.uri] as const] : [];
      reply
        .header('content-crs', `<${system.uri}>`)
        .header('samgraf-complete', String(answer.problems.length === 0))
        .header('samgraf-sources', sourcesHeader(answer.sources));
      return sendDocument(
        reply,
        format,
        () => ({
          ...featureJson(row, system),
          links: [
            { rel: 'self', href: addresses.to(path, crs), type: mediaTypes.geojson, title: 'Objektet' },
            {
              rel: 'alternate',
              href: addresses.to(path, [['f', 'html']]),
              type: mediaTypes.html,
              title: 'Objektet som webbsida',
            },
            {
              rel: 'collection',
              href: addresses.to(['collections', layer.id]),
              type: mediaTypes.json,
              title: layer.title,
            },
          ],
        }),
        () => featurePage(layer, row, addresses),
      );
    },
  );
}
