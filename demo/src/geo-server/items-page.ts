import type { GeoCollection } from '../geodata/geo-collection.ts';
import type { GeoStore } from '../geodata/geo-store.ts';
import { featureText } from './feature-text.ts';
import { writeCursor } from './page-cursor.ts';
import { readItemsQuery } from './read-items-query.ts';
import type { ReferenceSystem } from './reference-systems.ts';
import { geoJsonType } from './service-documents.ts';

/**
 * A page of a layer as GeoJSON text: Part 1, 7.16. The link to the next one carries every parameter of this one.
 *
 * @param address of the layer's items, without a query
 * @param swapped whether the layer has its axes in SWEREF 99 TM the wrong way about
 */
export function itemsPage(
  store: GeoStore,
  collection: GeoCollection,
  query: URLSearchParams,
  address: string,
  swapped: boolean,
): { body: string; system: ReferenceSystem } {
  const { selection, limit, after, system } = readItemsQuery(collection, query, swapped);
  // One more than is sent tells whether there is a next page.
  const found = store.page(collection.id, selection, limit + 1, { after });
  const features = found.slice(0, limit);
  const link = (rel: string, parameters: URLSearchParams) => ({
    href: parameters.size > 0 ? `${address}?${parameters}` : address,
    rel,
    type: geoJsonType,
  });
  const links = [link('self', query)];
  if (found.length > limit) {
    const next = new URLSearchParams(query);
    next.set('cursor', writeCursor(features.at(-1)!.number));
    links.push(link('next', next));
  }
  const texts = features.map((each) => featureText(collection, each, system, swapped));
  const head = JSON.stringify({
    type: 'FeatureCollection',
    timeStamp: new Date().toISOString(),
    numberMatched: store.count(collection.id, selection),
    numberReturned: features.length,
    links,
  });
  return { body: `${head.slice(0, -1)},"features":[${texts.join(',\n')}]}`, system };
}
