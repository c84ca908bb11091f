import { askingCase } from '@samgraf/http-server';
import { anonymous } from '@samgraf/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LayerAsker } from './ask/asker.ts';
import { OgcRefusal } from './ask/ogc-refusal.ts';
import { Addresses } from './documents/addresses.ts';
import { type Format, formatOf } from './format-of.ts';
import type { Layer } from './layers/layer.ts';
import type { MapLayersOptions } from './map-layers-options.ts';
import { type Query, readQuery } from './parameters/query.ts';

/** One request for a document of the map layers, taken apart. */
export interface Visit {
  readonly query: Query;
  readonly format: Format;
  readonly addresses: Addresses;
}

/** Takes a request apart. @throws OgcRefusal for a parameter that is not known, or a format that there is none of */
export function visit(
  request: FastifyRequest,
  known: ReadonlySet<string>,
  formats: readonly Format[],
  { publicBase }: Pick<MapLayersOptions, 'publicBase'>,
): Visit {
  const query = readQuery(request.query, known);
  const key = query.get('key');
  return {
    query,
    format: formatOf(query, request.headers.accept, formats),
    addresses: new Addresses(`${publicBase()}/ogc`, new Map(key === undefined ? [] : [['key', key]])),
  };
}

/**
 * On whose behalf a layer is asked for: of who the token says; of nobody, by a layer's key or without one.
 *
 * @throws OgcRefusal UNAUTHENTICATED where the layer is for who is signed in: said of the layer, not of what is in it
 */
export async function layerAsker(
  request: FastifyRequest,
  reply: FastifyReply,
  layer: Layer,
  query: Query,
  { verify, keys, admit }: Pick<MapLayersOptions, 'verify' | 'keys' | 'admit'>,
): Promise<LayerAsker> {
  const { authorization } = request.headers;
  const base = { address: request.ip, requestId: request.id };
  let principal = anonymous;
  try {
    const key = query.get('key');
    if (authorization !== undefined) principal = await verify(authorization);
    else if (key !== undefined) {
      if (!keys) throw new OgcRefusal(401, 'UNAUTHENTICATED', 'No layer keys are taken here.');
      await keys.use(key, layer);
    }
  } catch (error) {
    // The graph will not be asked: whoever tries tokens or keys is counted here.
    await admit(request, reply);
    throw error;
  }
  if (principal.kind === 'ANONYMOUS' && layer.audience !== 'PUBLIC') {
    reply.header('www-authenticate', 'Bearer');
    throw new OgcRefusal(401, 'UNAUTHENTICATED', 'This layer is for who is signed in; send an access token.');
  }
  const purpose = header(request, 'x-purpose');
  const asking = askingCase(header(request, 'x-case'));
  return {
    ...base,
    principal,
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(purpose !== undefined && { 'x-purpose': purpose }),
      ...(asking !== undefined && { 'x-case': asking }),
    },
  };
}

const header = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};
