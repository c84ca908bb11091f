import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { addressOf } from '../geo-server/address-of.ts';
import { ownerOfKey } from '../geo-server/api-keys.ts';
import { geoCollections } from '../geodata/geo-collections.ts';
import type { GeoStore } from '../geodata/geo-store.ts';
import { xmlText } from '../invoices/xml-text.ts';
import { capabilities } from './capabilities.ts';
import { featureSchema } from './feature-schema.ts';
import { getFeature, type WfsAnswer } from './get-feature.ts';
import { declared } from './namespaces.ts';
import { gmlType, readGetFeature, typeOf } from './read-get-feature.ts';
import { badValue, WfsError } from './wfs-error.ts';

export interface WfsServerOptions {
  /** Whose it is. */
  readonly name: string;
  readonly store: GeoStore;
  /** What opens it, in `X-API-Key`. */
  readonly key: string;
}

/** Where the interface lies below the server's address. */
export const wfsPath = '/wfs';

/** A WFS 2.0.0 server, by key-value pairs. What it cannot do it says with HTTP 200, as many of them do. */
export function createWfsServer({ name, store, key }: WfsServerOptions): Server {
  const keys = new Map([[name, key]]);
  return createServer((request, response) => {
    const send = (status: number, { type, body }: WfsAnswer): void => {
      response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
      response.end(body);
    };
    const url = addressOf(request);
    if (url.pathname === '/health') return send(200, { type: 'application/json', body: '{"status":"UP"}' });
    if (url.pathname !== wfsPath || request.method !== 'GET')
      return send(404, { type: 'text/plain', body: 'Not found\n' });
    if (ownerOfKey(request, keys) === null)
      return send(401, { type: 'text/plain', body: 'X-API-Key is missing or not known\n' });
    try {
      send(200, answer(url));
    } catch (error) {
      send(
        200,
        report(error instanceof WfsError ? error : new WfsError('NoApplicableCode', '', 'internal error')),
      );
    }
  });

  function answer(url: URL): WfsAnswer {
    const query = new Map([...url.searchParams].map(([each, value]) => [each.toUpperCase(), value]));
    const operation = query.get('REQUEST');
    if (operation === undefined) throw new WfsError('MissingParameterValue', 'request', 'is missing');
    if (query.get('SERVICE') !== 'WFS') throw badValue('service', 'is WFS');
    if (operation === 'GetCapabilities') {
      const versions = query.get('ACCEPTVERSIONS');
      if (versions !== undefined && !versions.split(',').includes('2.0.0'))
        throw new WfsError('VersionNegotiationFailed', 'acceptVersions', 'has to have 2.0.0');
      const layers = geoCollections.map((collection) => ({
        collection,
        extent: store.extent(collection.id),
      }));
      return { type: 'application/xml', body: capabilities(`${url.origin}${wfsPath}`, name, layers) };
    }
    if (!/^2\.0\.[02]$/.test(query.get('VERSION') ?? '')) throw badValue('version', 'is 2.0.0');
    if (operation === 'DescribeFeatureType') {
      const names = query.get('TYPENAMES')?.split(',') ?? geoCollections.map(({ id }) => id);
      return { type: gmlType, body: featureSchema(names.map(typeOf)) };
    }
    if (operation !== 'GetFeature')
      throw new WfsError('OperationNotSupported', operation.slice(0, 40), 'is not supported');
    return getFeature(store, readGetFeature(query), (startIndex) => {
      const next = new URLSearchParams(
        [...url.searchParams].filter(([each]) => !/^(?:startindex|resulttype)$/i.test(each)),
      );
      next.set('STARTINDEX', String(startIndex));
      return `${url.origin}${wfsPath}?${next}`;
    });
  }
}

const report = ({ code, locator, message }: WfsError): WfsAnswer => ({
  type: 'application/xml',
  body: `<?xml version="1.0" encoding="UTF-8"?>
<ows:ExceptionReport ${declared('ows')} version="2.0.0" xml:lang="en"><ows:Exception exceptionCode="${code}" locator="${xmlText(locator)}"><ows:ExceptionText>${xmlText(`${locator} ${message}`)}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>
`,
});
