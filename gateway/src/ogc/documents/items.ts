import type { FoundFeatures } from '../ask/find-features.ts';
import type { ReferenceSystem } from '../crs/reference-system.ts';
import type { Layer } from '../layers/layer.ts';
import type { Query } from '../parameters/query.ts';
import type { Addresses } from './addresses.ts';
import { featureJson } from './geojson.ts';
import type { Link } from './link.ts';
import { mediaTypes } from './media-types.ts';

/** A page of features, with the truth about its sources beside what the standard has. */
export function itemsDocument(
  layer: Layer,
  found: FoundFeatures,
  query: Query,
  {
    addresses,
    system,
    now,
  }: { readonly addresses: Addresses; readonly system: ReferenceSystem; readonly now: Date },
) {
  const { complete, sources, denied } = found.truth;
  return {
    type: 'FeatureCollection',
    timeStamp: now.toISOString(),
    ...(found.matched !== null && { numberMatched: found.matched }),
    numberReturned: found.rows.length,
    complete,
    sources,
    denied,
    links: itemsLinks(layer, found, query, addresses, false),
    features: found.rows.map((each) => featureJson(each, system)),
  };
}

/** Every address carries all that was asked, so that whoever follows it need remember nothing. */
export function itemsLinks(
  layer: Layer,
  found: FoundFeatures,
  query: Query,
  addresses: Addresses,
  isPage: boolean,
): Link[] {
  const path = ['collections', layer.id, 'items'];
  const asked = [...query].filter(([name]) => name !== 'f');
  const carrying = (...more: Array<[string, string]>) => addresses.to(path, [...asked, ...more]);
  const f: Array<[string, string]> = query.has('f') ? [['f', query.get('f')!]] : [];
  return [
    {
      rel: 'self',
      href: carrying(...f),
      type: isPage ? mediaTypes.html : mediaTypes.geojson,
      title: 'Den här sidan',
    },
    isPage
      ? { rel: 'alternate', href: carrying(['f', 'json']), type: mediaTypes.geojson, title: 'Som GeoJSON' }
      : { rel: 'alternate', href: carrying(['f', 'html']), type: mediaTypes.html, title: 'Som webbsida' },
    ...(found.next === null
      ? []
      : [
          {
            rel: 'next',
            href: carrying(...f, ['cursor', found.next]),
            type: isPage ? mediaTypes.html : mediaTypes.geojson,
            title: 'Nästa sida',
          },
        ]),
    {
      rel: 'collection',
      href: addresses.to(['collections', layer.id]),
      type: mediaTypes.json,
      title: layer.title,
    },
  ];
}
