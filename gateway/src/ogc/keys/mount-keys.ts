import type { FastifyInstance, FastifyRequest } from 'fastify';
import { OgcRefusal } from '../ask/ogc-refusal.ts';
import { mediaTypes } from '../documents/media-types.ts';
import type { MapLayersOptions } from '../map-layers-options.ts';
import { documentParameters } from '../parameters/known-parameters.ts';
import { visit } from '../visit.ts';

const silent = { exposeHeadRoute: false };

/** `/ogc/keys`: an account's own layer keys. `POST` issues one, `GET` lists them, `DELETE /ogc/keys/<id>` ends one. */
export function mountKeys(server: FastifyInstance, options: MapLayersOptions): void {
  const { keys, verify } = options;
  if (!keys) return;

  // A key must not make keys: only what the `authorization` header says counts here.
  async function whoAsks(request: FastifyRequest) {
    const { query } = visit(request, documentParameters, ['json'], options);
    if (query.has('key'))
      throw new OgcRefusal(400, 'InvalidParameterValue', 'A layer key opens layers alone.');
    return verify(request.headers.authorization);
  }

  server.post('/keys', async (request, reply) => {
    const issued = await keys.issue(await whoAsks(request), request.body);
    return reply.code(201).type(mediaTypes.json).send(issued);
  });

  server.get('/keys', silent, async (request, reply) => {
    const found = await keys.list(await whoAsks(request));
    return reply.type(mediaTypes.json).send({ keys: found });
  });

  server.delete<{ Params: { id: string } }>('/keys/:id', async (request, reply) => {
    await keys.revoke(await whoAsks(request), request.params.id);
    return reply.code(204).send();
  });
}
