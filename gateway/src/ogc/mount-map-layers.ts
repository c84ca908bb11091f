import type { FastifyInstance } from 'fastify';
import { mountExport } from '../bulk/mount-export.ts';
import { answerRefusals } from './answer-refusals.ts';
import { askGraph } from './ask/ask-graph.ts';
import { OgcRefusal } from './ask/ogc-refusal.ts';
import { extentOf } from './extent.ts';
import { mountKeys } from './keys/mount-keys.ts';
import type { MapLayersOptions } from './map-layers-options.ts';
import { mountCollections } from './mount-collections.ts';
import { mountItems } from './mount-items.ts';
import { mountService } from './mount-service.ts';

/** What is counted where the graph is asked, against the account that asks. */
const asksGraph = /\/(?:items(?:\/\*)?|export)$/;

/**
 * `/ogc`: the map layers, as OGC API – Features. Each is another way to ask a named operation at our own door, so that
 * it gives what GraphQL gives to the same account and nothing more.
 */
export async function mountMapLayers(server: FastifyInstance, options: MapLayersOptions): Promise<void> {
  const layers = new Map(options.layers.map((each) => [each.id, each]));
  const ask = askGraph(server);
  const layerOf = (id: string) => {
    const layer = layers.get(id);
    if (!layer) throw new OgcRefusal(404, 'NOT_FOUND', 'There is no such layer.');
    return layer;
  };
  const extent = extentOf(layers.get('municipalities'), ask, options.now);
  await server.register(
    async (own) => {
      answerRefusals(own, options);
      own.addHook('onRequest', async (request, reply) => {
        if (!asksGraph.test(request.routeOptions.url ?? '')) await options.admit(request, reply);
      });
      mountService(own, options);
      mountCollections(own, layerOf, extent, options);
      mountItems(own, layerOf, ask, options);
      mountExport(own, layerOf, ask, options);
      mountKeys(own, options);
    },
    { prefix: '/ogc' },
  );
}
