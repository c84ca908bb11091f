import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Geometry, Position } from '../src/geometry.ts';
import { placeOf } from '../src/wgs84.ts';
import { gmlOf } from './gml-of.ts';
import { turned } from './turned.ts';

/** A feature as the server holds it: easting first. */
export interface ServedFeature {
  readonly id: string;
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** One municipality's collections. */
export type ServedPart = Map<string, ServedFeature[]>;

/**
 * A geodata service that speaks as much of OGC API Features (`/<code>`) and of WFS 2.0 (`/<code>/wfs`) as is asked for: a few
 * features a page, whatever the limit, and a key for each municipality.
 */
export class GeodataServer {
  readonly parts: Map<string, ServedPart>;
  /** Paths with queries that were asked, by tenant. */
  readonly asked: Array<{ readonly tenant: string; readonly path: string }> = [];
  /** Tenants that are answered 500. */
  readonly broken = new Set<string>();
  /** Tenants that are answered with a first page and then nothing more. */
  readonly cut = new Set<string>();
  /** Tenants whose WFS answers with an exception and status 200. */
  readonly excepted = new Set<string>();
  /** `<tenant> <collection>` that come easting first, whatever was asked for. */
  readonly swapped = new Set<string>();
  /** Put into the properties of every feature that goes out. */
  claim: Readonly<Record<string, unknown>> = {};
  /** Reference systems that collections say they have; none is Part 1 alone, and everything on one page. */
  systems: readonly string[] = ['http://www.opengis.net/def/crs/EPSG/0/3006'];
  /** Features on each page, whatever is asked for. */
  page = 3;
  /** What `next` leads to in place of the truth. */
  lure: string | null = null;
  readonly #server: Server;

  private constructor(parts: Map<string, ServedPart>) {
    this.parts = parts;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  static async start(parts: Map<string, ServedPart>): Promise<GeodataServer> {
    const server = new GeodataServer(parts);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', this.origin);
    const [, tenant = '', ...path] = url.pathname.split('/');
    const part = this.parts.get(tenant);
    if (!part || request.headers['x-api-key'] !== `key-${tenant}`)
      return json(response, 401, { code: 'KEY' });
    this.asked.push({ tenant, path: url.pathname + url.search });
    if (this.broken.has(tenant)) return json(response, 500, { code: 'BROKEN' });
    if (path[0] === 'wfs') this.#wfs(tenant, part, url, response);
    else this.#ogc(tenant, part, path[1] ?? '', url, response);
  }

  #ogc(tenant: string, part: ServedPart, collection: string, url: URL, response: ServerResponse) {
    const all = part.get(collection);
    if (all && !url.pathname.endsWith('/items'))
      return json(response, 200, { id: collection, crs: this.systems });
    if (this.systems.length > 0 && all && url.searchParams.get('crs') === null)
      return json(response, 400, { code: 'SYSTEM' });
    if (this.systems.length === 0 && all) return this.#degrees(all, response);
    if (!all || url.searchParams.get('crs') !== 'http://www.opengis.net/def/crs/EPSG/0/3006')
      return json(response, 404, { code: 'NOT_FOUND' });
    const from = Number(url.searchParams.get('from') ?? 0);
    if (this.cut.has(tenant) && from > 0) return response.destroy();
    const wanted = all.filter((each) => meets(each.geometry, url.searchParams.get('bbox')));
    const features = this.#page(tenant, collection, wanted, from).map((each) => ({
      type: 'Feature',
      ...each,
    }));
    url.searchParams.set('from', String(from + this.page));
    const next = { rel: 'next', href: this.lure ?? url.href, type: 'application/geo+json' };
    const links = from + this.page < wanted.length ? [{ rel: 'self', href: url.href }, next] : [];
    json(response, 200, { type: 'FeatureCollection', features, links }, 'application/geo+json');
  }

  #degrees(all: readonly ServedFeature[], response: ServerResponse) {
    const features = all.flatMap(({ geometry, ...rest }) =>
      geometry.type === 'Point'
        ? [
            {
              ...rest,
              type: 'Feature',
              geometry: { type: 'Point', coordinates: degreesOf(geometry.coordinates) },
            },
          ]
        : [],
    );
    json(response, 200, { type: 'FeatureCollection', features });
  }

  #wfs(tenant: string, part: ServedPart, url: URL, response: ServerResponse) {
    const of = (name: string) => url.searchParams.get(name) ?? '';
    const collection = of('TYPENAMES').replace(/^ms:/, '');
    const all = part.get(collection);
    if (!all || of('SRSNAME') !== 'urn:ogc:def:crs:EPSG::3006' || this.excepted.has(tenant)) {
      response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' });
      response.end(
        `<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0"><ows:Exception exceptionCode="InvalidParameterValue" locator="typenames"><ows:ExceptionText>no</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`,
      );
      return;
    }
    const from = Number(of('STARTINDEX'));
    if (this.cut.has(tenant) && from > 0) return response.destroy();
    const wanted = all.filter((each) => meets(each.geometry, url.searchParams.get('BBOX')));
    const features = this.#page(tenant, collection, wanted, from);
    url.searchParams.set('STARTINDEX', String(from + this.page));
    const next = from + this.page < wanted.length ? (this.lure ?? url.href) : null;
    if (of('OUTPUTFORMAT') === 'application/json') {
      const links = next === null ? [] : [{ rel: 'next', href: next }];
      const rows = features.map((each) => ({ type: 'Feature', ...each }));
      return json(response, 200, { type: 'FeatureCollection', features: rows, links });
    }
    response.writeHead(200, { 'content-type': 'application/gml+xml; version=3.2' });
    response.end(gmlOf(collection, features, { matched: wanted.length, next }));
  }

  /** Northing first, as was asked for, but for the layers that have it wrong. */
  #page(tenant: string, collection: string, all: readonly ServedFeature[], from: number): ServedFeature[] {
    const isWrong = this.swapped.has(`${tenant} ${collection}`);
    return all.slice(from, from + this.page).map(({ id, geometry, properties }) => ({
      id,
      geometry: isWrong ? geometry : turned(geometry),
      properties: { ...properties, ...this.claim },
    }));
  }
}

/** Good to a centimetre. */
function degreesOf(at: Position): [number, number] {
  const { longitude, latitude } = placeOf(at);
  return [Number(longitude.toFixed(7)), Number(latitude.toFixed(7))];
}

/** `bbox` and `BBOX` come northing first; a system of reference may follow. */
function meets(geometry: Geometry, box: string | null): boolean {
  if (box === null) return true;
  const [south, west, north, east] = box.split(',').map(Number) as [number, number, number, number];
  const numbers = (geometry.coordinates as unknown[]).flat(3) as number[];
  return numbers.some(
    (easting, index) =>
      index % 2 === 0 &&
      west <= easting &&
      easting <= east &&
      south <= numbers[index + 1]! &&
      numbers[index + 1]! <= north,
  );
}

function json(response: ServerResponse, status: number, value: unknown, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(value));
}
