import type { GeoCollection } from '../geodata/geo-collection.ts';
import type { Box } from '../geodata/geo-store.ts';
import { crs84, referenceSystems, sweref99tm } from './reference-systems.ts';

export const openApiType = 'application/vnd.oai.openapi+json;version=3.0';
export const geoJsonType = 'application/geo+json';
const json = 'application/json';

/** Part 1, 7.2. @param base address of the municipality's service, without a slash at its end */
export const landingPage = (base: string, name: string): object => ({
  title: `Geodata, ${name}`,
  description: `Geodata som ${name} håller i den gemensamma geodatatjänsten`,
  links: [
    { href: `${base}/`, rel: 'self', type: json, title: 'Den här sidan' },
    { href: `${base}/api`, rel: 'service-desc', type: openApiType, title: 'Gränssnittet' },
    { href: `${base}/conformance`, rel: 'conformance', type: json, title: 'Vad tjänsten följer' },
    { href: `${base}/collections`, rel: 'data', type: json, title: 'Lagren' },
  ],
});

/** Part 1, 7.4: what is implemented, and nothing else. */
export const conformance: object = {
  conformsTo: [
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
    'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30',
    'http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs',
  ],
};

/** Part 1, 7.13. */
export const collectionList = (base: string, collections: readonly object[]): object => ({
  links: [{ href: `${base}/collections`, rel: 'self', type: json, title: 'Lagren' }],
  crs: referenceSystems.map(({ uri }) => uri),
  collections,
});

/** One layer, the same in the list and alone: Part 1, 7.14, Part 2, 6.1. @param extent null for a layer that is empty */
export const collectionDocument = (
  base: string,
  { id, title, description }: GeoCollection,
  extent: Box | null,
): object => ({
  id,
  title,
  description,
  ...(extent && { extent: { spatial: { bbox: [extent], crs: crs84.uri } } }),
  itemType: 'feature',
  crs: referenceSystems.map(({ uri }) => uri),
  storageCrs: sweref99tm.uri,
  links: [
    { href: `${base}/collections/${id}`, rel: 'self', type: json, title },
    { href: `${base}/collections/${id}/items`, rel: 'items', type: geoJsonType, title },
  ],
});
