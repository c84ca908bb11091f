import type { GeoCollection, GeoProperty } from '../geodata/geo-collection.ts';
import { mostOnPage, usuallyOnPage } from './read-items-query.ts';
import { crs84, referenceSystems } from './reference-systems.ts';
import { geoJsonType } from './service-documents.ts';

/**
 * The interface as OpenAPI 3.0, with a path of its own for each layer, so that clients see which properties they can
 * filter by.
 */
export const openApi = (base: string, name: string, collections: readonly GeoCollection[]): object => ({
  openapi: '3.0.3',
  info: { title: `Geodata, ${name}`, version: '1.0.0' },
  servers: [{ url: base }],
  security: [{ key: [] }],
  paths: {
    '/': operation('landingPage', 'Landningssida'),
    '/conformance': operation('conformance', 'Vad tjänsten följer'),
    '/api': operation('api', 'Gränssnittet'),
    '/collections': operation('collections', 'Lagren'),
    ...Object.assign({}, ...collections.map(pathsOf)),
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-API-Key' } },
    responses: {
      error: {
        description: 'Begäran kan inte besvaras',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['code', 'description'],
              properties: { code: { type: 'string' }, description: { type: 'string' } },
            },
          },
        },
      },
    },
  },
});

const pathsOf = (collection: GeoCollection): object => {
  const { id, title, properties } = collection;
  const filters = properties.filter(({ filter }) => filter);
  return {
    [`/collections/${id}`]: operation(`${id}.collection`, title),
    [`/collections/${id}/items`]: operation(
      `${id}.items`,
      title,
      [
        parameter('limit', { type: 'integer', minimum: 1, maximum: mostOnPage, default: usuallyOnPage }),
        parameter('bbox', { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 6 }),
        parameter('datetime', { type: 'string' }),
        parameter('crs', systems),
        parameter('bbox-crs', systems),
        parameter('cursor', { type: 'string' }),
        ...filters.map(({ name, title: description, type }) => ({
          ...parameter(name, { type }),
          description,
        })),
      ],
      itemsOf(collection),
    ),
    [`/collections/${id}/items/{featureId}`]: operation(
      `${id}.item`,
      title,
      [
        { name: 'featureId', in: 'path', required: true, schema: { type: 'string' } },
        parameter('crs', systems),
      ],
      featureOf(collection),
    ),
  };
};

const systems = { type: 'string', enum: referenceSystems.map(({ uri }) => uri), default: crs84.uri };

const parameter = (name: string, schema: object) => ({
  name,
  in: 'query',
  required: false,
  style: 'form',
  explode: false,
  schema,
});

const operation = (
  operationId: string,
  summary: string,
  parameters: readonly object[] = [],
  features: object | null = null,
): object => ({
  get: {
    operationId,
    summary,
    parameters,
    responses: {
      200: {
        description: summary,
        content: features
          ? { [geoJsonType]: { schema: features } }
          : { 'application/json': { schema: { type: 'object' } } },
      },
      ...(parameters.length > 0 && { 400: { $ref: '#/components/responses/error' } }),
      401: { $ref: '#/components/responses/error' },
    },
  },
});

const propertyOf = ({ name, type, title, nullable }: GeoProperty) => [
  name,
  { type, description: title, ...(nullable && { nullable }) },
];

const featureOf = ({ geometry, properties }: GeoCollection): object => ({
  type: 'object',
  required: ['type', 'id', 'geometry', 'properties'],
  properties: {
    type: { type: 'string', enum: ['Feature'] },
    id: { type: 'string' },
    geometry: {
      type: 'object',
      required: ['type', 'coordinates'],
      properties: { type: { type: 'string', enum: [geometry] }, coordinates: { type: 'array', items: {} } },
    },
    properties: { type: 'object', properties: Object.fromEntries(properties.map(propertyOf)) },
  },
});

const itemsOf = (collection: GeoCollection): object => ({
  type: 'object',
  required: ['type', 'features'],
  properties: {
    type: { type: 'string', enum: ['FeatureCollection'] },
    features: { type: 'array', items: featureOf(collection) },
    timeStamp: { type: 'string', format: 'date-time' },
    numberMatched: { type: 'integer' },
    numberReturned: { type: 'integer' },
    links: { type: 'array', items: { type: 'object' } },
  },
});
