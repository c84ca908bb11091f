import type { Bbox } from '@samgraf/cql2';
import type { FastifyInstance } from 'fastify';
import { referenceSystems } from './crs/reference-systems.ts';
import { collection } from './documents/collection.ts';
import { featureSchema, queryablesSchema } from './documents/json-schema.ts';
import { mediaTypes } from './documents/media-types.ts';
import type { Layer } from './layers/layer.ts';
import type { MapLayersOptions } from './map-layers-options.ts';
import { collectionPage, collectionsPage } from './pages/layer-pages.ts';
import { documentParameters } from './parameters/known-parameters.ts';
import { sendDocument } from './send-document.ts';
import { visit } from './visit.ts';

const silent = { exposeHeadRoute: false };

/** The layers, and of each what it can be asked by and what its features are: of the schema, the same for everybody. */
export function mountCollections(
  server: FastifyInstance,
  layerOf: (id: string) => Layer,
  extent: (requestId: string, address: string) => Promise<Bbox>,
  options: MapLayersOptions,
): void {
  server.get('/collections', silent, async (request, reply) => {
    const { format, addresses } = visit(request, documentParameters, ['json', 'html'], options);
    const box = await extent(request.id, request.ip);
    return sendDocument(
      reply,
      format,
      () => ({
        crs: referenceSystems.map(({ uri }) => uri),
        links: [
          { rel: 'self', href: addresses.to(['collections']), type: mediaTypes.json, title: 'Lager' },
          {
            rel: 'alternate',
            href: addresses.to(['collections'], [['f', 'html']]),
            type: mediaTypes.html,
            title: 'Lager som webbsida',
          },
        ],
        collections: options.layers.map((each) => collection(each, addresses, box)),
      }),
      () => collectionsPage(options.layers, addresses),
    );
  });

  server.get<{ Params: { layer: string } }>('/collections/:layer', silent, async (request, reply) => {
    const layer = layerOf(request.params.layer);
    const { format, addresses } = visit(request, documentParameters, ['json', 'html'], options);
    const box = await extent(request.id, request.ip);
    return sendDocument(
      reply,
      format,
      () => collection(layer, addresses, box),
      () => collectionPage(layer, addresses),
    );
  });

  for (const [name, schemaOf] of [
    ['queryables', queryablesSchema],
    ['schema', featureSchema],
  ] as const) {
    server.get<{ Params: { layer: string } }>(
      `/collections/:layer/${name}`,
      silent,
      async (request, reply) => {
        const layer = layerOf(request.params.layer);
        const { format, addresses } = visit(request, documentParameters, ['schema', 'html'], options);
        return sendDocument(
          reply,
          format,
          () => schemaOf(layer, addresses.to(['collections', layer.id, name])),
          () => collectionPage(layer, addresses),
        );
      },
    );
  }
}
