import type { Layer, LayerProperty } from '../layers/layer.ts';

const types: Readonly<Record<LayerProperty['type'], Readonly<Record<string, string>>>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  'date-time': { type: 'string', format: 'date-time' },
};

/** An attribute's type as JSON Schema and OpenAPI both have it. */
export const typeSchema = ({ type }: LayerProperty): Readonly<Record<string, string>> => types[type];

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** What a layer can be asked by (Part 3). */
export const queryablesSchema = (layer: Layer, address: string) => ({
  $schema: draft,
  $id: address,
  type: 'object',
  title: layer.title,
  description: layer.description,
  properties: {
    geometry: { title: 'Läge', 'x-ogc-role': 'primary-geometry', format: geometryFormat(layer) },
    ...attributes(layer),
  },
  additionalProperties: false,
});

/** What a layer's features are (Part 5). */
export const featureSchema = (layer: Layer, address: string) => ({
  $schema: draft,
  $id: address,
  type: 'object',
  title: layer.title,
  description: layer.description,
  properties: {
    id: { title: 'Id', type: 'string', 'x-ogc-role': 'id' },
    geometry: { title: 'Läge', 'x-ogc-role': 'primary-geometry', format: geometryFormat(layer) },
    ...attributes(layer),
  },
  additionalProperties: false,
});

/** A feature may have several points, or several polygons. */
const geometryFormats: Readonly<Record<Layer['geometry']['kind'], string>> = {
  place: 'geometry-point',
  places: 'geometry-point-or-multipoint',
  line: 'geometry-linestring',
  rings: 'geometry-polygon-or-multipolygon',
  geojson: 'geometry-any',
};

const geometryFormat = ({ geometry }: Layer): string => geometryFormats[geometry.kind];

function attributes(layer: Layer): Record<string, object> {
  return Object.fromEntries(
    layer.properties.map((each) => [
      each.name,
      {
        title: each.title,
        ...typeSchema(each),
        ...(each === layer.datetime && { 'x-ogc-role': 'primary-instant' }),
      },
    ]),
  );
}
