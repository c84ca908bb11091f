import type { GeoCollection } from '../geodata/geo-collection.ts';
import type { StoredFeature } from '../geodata/geo-store.ts';
import { xmlText } from '../invoices/xml-text.ts';
import type { Srs } from './srs-names.ts';

type Nested = number | readonly Nested[];

/** A feature as GML 3.2, in the order of axes that the reference system's name says. */
export function gmlFeature(
  { id: type, geometry, properties }: GeoCollection,
  feature: StoredFeature,
  srs: Srs,
): string {
  const id = xmlText(`${type}.${feature.id}`);
  const coordinates = JSON.parse(feature[srs.stored]) as Nested;
  const positions = listOf(coordinates, srs.northFirst);
  const values = JSON.parse(feature.properties) as Readonly<Record<string, unknown>>;
  const children = properties.map(({ name }) => {
    const value = values[name];
    // What has no value is left out: the schema allows it where that can be.
    return value === null || value === undefined ? '' : `<ms:${name}>${xmlText(String(value))}</ms:${name}>`;
  });
  return (
    `<ms:${type} gml:id="${id}"><ms:geometri>${gmlGeometry(geometry, `${id}.g`, srs.name, positions)}</ms:geometri>` +
    `${children.join('')}</ms:${type}>`
  );
}

function gmlGeometry(type: GeoCollection['geometry'], id: string, srs: string, positions: string): string {
  const attributes = `gml:id="${id}" srsName="${srs}"`;
  switch (type) {
    case 'Point':
      return `<gml:Point ${attributes}><gml:pos>${positions}</gml:pos></gml:Point>`;
    case 'LineString':
      return `<gml:LineString ${attributes}><gml:posList>${positions}</gml:posList></gml:LineString>`;
    case 'Polygon':
      return `<gml:Polygon ${attributes}><gml:exterior><gml:LinearRing><gml:posList>${positions}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>`;
  }
}

/** Numbers one after another; of a polygon those of its one ring. */
function listOf(coordinates: Nested, northFirst: boolean): string {
  if (typeof coordinates === 'number') return String(coordinates);
  if (typeof coordinates[0] === 'number')
    return (northFirst ? [coordinates[1], coordinates[0]] : coordinates).join(' ');
  return coordinates.map((each) => listOf(each, northFirst)).join(' ');
}
