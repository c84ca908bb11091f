import type { Bbox } from '@samgraf/cql2';
import { crs84, referenceSystems, storageSystem } from '../crs/reference-systems.ts';
import type { Layer } from '../layers/layer.ts';
import type { Addresses } from './addresses.ts';
import { mediaTypes } from './media-types.ts';

/** A layer as a collection: the same object in the list and by itself. */
export function collection(layer: Layer, addresses: Addresses, extent: Bbox) {
  const path = ['collections', layer.id];
  const link = (rel: string, below: string[], type: string, title: string, f?: string) => ({
    rel,
    href: addresses.to([...path, ...below], f === undefined ? [] : [['f', f]]),
    type,
    title,
  });
  return {
    id: layer.id,
    title: layer.title,
    description: layer.description,
    // Of the municipalities, not of the records: it tells nothing of what is there.
    extent: { spatial: { bbox: [extent], crs: crs84.uri } },
    itemType: 'feature',
    crs: referenceSystems.map(({ uri }) => uri),
    storageCrs: storageSystem.uri,
    links: [
      link('self', [], mediaTypes.json, 'Lagret'),
      link('alternate', [], mediaTypes.html, 'Lagret som webbsida', 'html'),
      link('items', ['items'], mediaTypes.geojson, 'Objekt'),
      link('items', ['items'], mediaTypes.html, 'Objekt på en karta', 'html'),
      link(
        'http://www.opengis.net/def/rel/ogc/1.0/queryables',
        ['queryables'],
        mediaTypes.schema,
        'Vad man kan fråga efter',
      ),
      link('http://www.opengis.net/def/rel/ogc/1.0/schema', ['schema'], mediaTypes.schema, 'Egenskaper'),
      link('enclosure', ['export'], mediaTypes.geojson, 'Allt som GeoJSON', 'geojson'),
      link(
        'enclosure',
        ['export'],
        mediaTypes.geojsonseq,
        'Allt som GeoJSON, ett objekt i taget',
        'geojsonseq',
      ),
      link('enclosure', ['export'], mediaTypes.csv, 'Allt som CSV', 'csv'),
      link('enclosure', ['export'], mediaTypes.gpkg, 'Allt som GeoPackage', 'gpkg'),
    ],
  };
}
