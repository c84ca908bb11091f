import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AskGraph } from '../ogc/ask/ask-graph.ts';
import { layerPage } from '../ogc/ask/layer-page.ts';
import { OgcRefusal } from '../ogc/ask/ogc-refusal.ts';
import { TruthOfLayer } from '../ogc/ask/truth-of-layer.ts';
import type { ReferenceSystem } from '../ogc/crs/reference-system.ts';
import { crs84, storageSystem } from '../ogc/crs/reference-systems.ts';
import { mediaTypes } from '../ogc/documents/media-types.ts';
import type { Format } from '../ogc/format-of.ts';
import type { Layer } from '../ogc/layers/layer.ts';
import type { MapLayersOptions } from '../ogc/map-layers-options.ts';
import { documentParameters, exportParameters } from '../ogc/parameters/known-parameters.ts';
import { badParameter } from '../ogc/parameters/query.ts';
import { readQuestion } from '../ogc/parameters/read-question.ts';
import { readSystem } from '../ogc/parameters/read-system.ts';
import { layerAsker, visit } from '../ogc/visit.ts';
import { type Chunk, chunks } from './chunks.ts';
import { ExportWatch } from './export-watch.ts';
import { writeGeopackage } from './geopackage/write-geopackage.ts';
import { watchedChunks } from './watched-chunks.ts';
import { writeCsv } from './write-csv.ts';
import { writeGeojson, writeGeojsonSequence } from './write-geojson.ts';

const formats: readonly Format[] = ['geojson', 'geojsonseq', 'csv', 'gpkg'];
const endings = { geojson: 'geojson', geojsonseq: 'geojsons', csv: 'csv', gpkg: 'gpkg' } as const;

/**
 * `GET /ogc/collections/<layer>/export`: all features of a layer in one file, as far as the reader may see them.
 * `GET /ogc/exports/<id>` says how far it has come.
 */
export function mountExport(
  server: FastifyInstance,
  layerOf: (id: string) => Layer,
  ask: AskGraph,
  options: MapLayersOptions,
): void {
  const watch = new ExportWatch();

  server.get<{ Params: { layer: string } }>(
    '/collections/:layer/export',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const layer = layerOf(request.params.layer);
      const { query, format, addresses } = visit(request, exportParameters(layer), formats, options);
      const system = readSystem(query, 'crs');
      if (format === 'gpkg' && system !== crs84 && system !== storageSystem) {
        throw badParameter('A GeoPackage is made in CRS84 or EPSG:3006.');
      }
      const question = readQuestion(layer, query);
      const asker = await layerAsker(request, reply, layer, query, options);
      const from = query.get('cursor') ?? null;
      // Asked for before the first byte is sent: what is refused is refused by its status.
      const first = await layerPage(ask, layer, { ...question.variables, first: 1, after: from }, asker);
      const total = question.whole ? first.count : null;
      const truth = new TruthOfLayer();
      const { id } = watch.begin(asker.principal, layer.id, total, truth);
      const watched = watchedChunks(chunks(ask, layer, question, from, asker, truth), id, watch, truth);
      reply
        .header('content-crs', `<${system.uri}>`)
        .header('link', `<${addresses.to(['exports', id])}>; rel="monitor"; type="application/json"`)
        .header(
          'content-disposition',
          `attachment; filename="${layer.id}.${endings[format as keyof typeof endings]}"`,
        )
        .type(format === 'csv' ? 'text/csv; charset=utf-8; header=present' : mediaTypes[format]);
      if (total !== null) reply.header('samgraf-total', String(total));
      if (format === 'gpkg') return sendGeopackage(reply, watched, layer, system, options.workFolder);
      return reply.send(Readable.from(textOf(format, watched, layer, system), { objectMode: false }));
    },
  );

  server.get<{ Params: { id: string } }>(
    '/exports/:id',
    { exposeHeadRoute: false },
    async (request, reply) => {
      visit(request, documentParameters, ['json'], options);
      const principal = await options.verify(request.headers.authorization);
      const found = watch.find(request.params.id, principal);
      if (!found) throw new OgcRefusal(404, 'NOT_FOUND', 'There is no such export.');
      return reply.type(mediaTypes.json).send(found);
    },
  );
}

function textOf(
  format: Format,
  watched: AsyncIterable<Chunk>,
  layer: Layer,
  system: ReferenceSystem,
): AsyncGenerator<string> {
  if (format === 'csv') return writeCsv(watched, layer, system);
  return format === 'geojsonseq' ? writeGeojsonSequence(watched, system) : writeGeojson(watched, system);
}

/** A database is no stream: it is made whole, sent, and thrown away. */
async function sendGeopackage(
  reply: FastifyReply,
  watched: AsyncIterable<Chunk>,
  layer: Layer,
  system: ReferenceSystem,
  workFolder: string,
): Promise<FastifyReply> {
  await mkdir(workFolder, { recursive: true });
  const folder = await mkdtemp(join(workFolder, 'export-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const file = join(folder, `${layer.id}.gpkg`);
    await writeGeopackage(file, whileConnected(watched, reply), layer, system);
    const stream = createReadStream(file);
    stream.once('close', () => void remove());
    return reply.send(stream);
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Stops when the client has gone: nobody is to get the file that would come of it. */
async function* whileConnected(watched: AsyncIterable<Chunk>, reply: FastifyReply): AsyncGenerator<Chunk> {
  for await (const chunk of watched) {
    if (reply.raw.destroyed) throw new OgcRefusal(400, 'CLIENT_GONE', 'The client has gone.');
    yield chunk;
  }
}
