import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { geoCollection, geoCollections } from '../geodata/geo-collections.ts';
import type { GeoStore } from '../geodata/geo-store.ts';
import { addressOf } from './address-of.ts';
import { ownerOfKey } from './api-keys.ts';
import { featureText } from './feature-text.ts';
import { GeoError, notFound } from './geo-error.ts';
import { itemsPage } from './items-page.ts';
import { openApi } from './open-api.ts';
import { allowOnly, systemOf } from './read-items-query.ts';
import {
  collectionDocument,
  collectionList,
  conformance,
  geoJsonType,
  landingPage,
  openApiType,
} from './service-documents.ts';

/** One municipality in a geodata service. */
export interface GeoPart {
  readonly name: string;
  readonly store: GeoStore;
  /** What opens its path. */
  readonly key: string;
  /** Layers that have the axes of SWEREF 99 TM the wrong way about, in answers and in `bbox`. */
  readonly swapped: readonly string[];
}

interface Answer {
  readonly type: string;
  readonly body: string;
  /** The reference system of the features in it. */
  readonly crs?: string;
}

/** A geodata service after OGC API Features, Part 1 and 2: a landing page, and a key, for each municipality. @param parts by municipality */
export function createGeoServer(parts: ReadonlyMap<string, GeoPart>): Server {
  const keys = new Map([...parts].map(([code, { key }]) => [code, key]));
  return createServer((request, response) => {
    try {
      send(response, 200, handle(request));
    } catch (error) {
      const { status, code, message } =
        error instanceof GeoError ? error : new GeoError(500, 'ServerError', 'internal error');
      send(response, status, json({ code, description: message }));
    }
  });

  function handle(request: IncomingMessage): Answer {
    const url = addressOf(request);
    if (url.pathname === '/health') return json({ status: 'UP', municipalities: [...parts.keys()] });
    if (request.method !== 'GET') throw new GeoError(405, 'MethodNotAllowed', 'geodata can only be read');
    const [code = '', ...path] = url.pathname.replace(/\/$/, '').slice(1).split('/').map(decoded);
    const owner = ownerOfKey(request, keys);
    if (owner === null) throw new GeoError(401, 'Unauthorized', 'X-API-Key is missing or not known');
    if (owner !== code) throw new GeoError(403, 'Forbidden', 'the key is not for this municipality');
    const base = `${url.origin}/${code}`;
    return answer(parts.get(code)!, base, path, url.searchParams);
  }

  function answer(part: GeoPart, base: string, path: readonly string[], query: URLSearchParams): Answer {
    const { name, store, swapped } = part;
    const [kind, layer, items, id, ...rest] = path;
    if (rest.length > 0) throw notFound();
    if (items === undefined) allowOnly(query, []);
    if (kind === undefined) return json(landingPage(base, name));
    if (kind === 'conformance' && layer === undefined) return json(conformance);
    if (kind === 'api' && layer === undefined)
      return { ...json(openApi(base, name, geoCollections)), type: openApiType };
    if (kind !== 'collections') throw notFound();
    const documentOf = (each: (typeof geoCollections)[number]) =>
      collectionDocument(base, each, store.extent(each.id));
    if (layer === undefined) return json(collectionList(base, geoCollections.map(documentOf)));
    const collection = geoCollection(layer);
    if (!collection || (items !== undefined && items !== 'items')) throw notFound();
    if (items === undefined) return json(documentOf(collection));
    const address = `${base}/collections/${layer}/items`;
    const wrong = swapped.includes(layer);
    if (id === undefined) {
      const { body, system } = itemsPage(store, collection, query, address, wrong);
      return { type: geoJsonType, body, crs: system.uri };
    }
    allowOnly(query, ['crs']);
    const system = systemOf(query, 'crs');
    const feature = store.one(layer, id);
    if (!feature) throw notFound();
    const links = [
      { href: `${address}/${encodeURIComponent(id)}`, rel: 'self', type: geoJsonType },
      { href: `${base}/collections/${layer}`, rel: 'collection', type: 'application/json' },
    ];
    return {
      type: geoJsonType,
      body: featureText(collection, feature, system, wrong, links),
      crs: system.uri,
    };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw notFound();
  }
}

const json = (body: object): Answer => ({ type: 'application/json', body: JSON.stringify(body) });

function send(response: ServerResponse, status: number, { type, body, crs }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...(crs !== undefined && { 'content-crs': `<${crs}>` }),
  });
  response.end(body);
}
