import { referenceSystems } from '../crs/reference-systems.ts';
import type { Layer } from '../layers/layer.ts';
import { pageLimits } from '../parameters/read-limit.ts';
import { typeSchema } from './json-schema.ts';
import { service } from './landing-page.ts';
import { mediaTypes } from './media-types.ts';

const inQuery = (name: string, schema: object, description: string, more: object = {}) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  style: 'form',
  explode: false,
  ...more,
});

const uris = referenceSystems.map(({ uri }) => uri);
const system = (name: string, description: string) =>
  inQuery(name, { type: 'string', format: 'uri', enum: uris, default: uris[0] }, description);

const parameters = {
  f: inQuery('f', { type: 'string', enum: ['json', 'html'] }, 'Format, i stället för Accept.'),
  key: inQuery('key', { type: 'string' }, 'Lagernyckel, för program som inte kan logga in.'),
  limit: inQuery(
    'limit',
    { type: 'integer', minimum: 1, maximum: pageLimits.maximum, default: pageLimits.default },
    'Högsta antal objekt på en sida.',
  ),
  cursor: inQuery('cursor', { type: 'string' }, 'Var nästa sida börjar, ur länken "next".'),
  bbox: inQuery(
    'bbox',
    {
      type: 'array',
      oneOf: [
        { minItems: 4, maxItems: 4 },
        { minItems: 6, maxItems: 6 },
      ],
      minItems: 4,
      maxItems: 6,
      items: { type: 'number' },
    },
    'Endast objekt som möter rutan.',
  ),
  'bbox-crs': system('bbox-crs', 'Referenssystem för bbox.'),
  crs: system('crs', 'Referenssystem för svaret.'),
  datetime: inQuery(
    'datetime',
    { type: 'string' },
    'En tidpunkt eller ett intervall: 2026-01-01T00:00:00Z/.. .',
  ),
  filter: inQuery('filter', { type: 'string' }, 'Villkor i CQL2.'),
  'filter-lang': inQuery(
    'filter-lang',
    { type: 'string', enum: ['cql2-text', 'cql2-json'], default: 'cql2-text' },
    'Hur villkoret är skrivet.',
  ),
  'filter-crs': system('filter-crs', 'Referenssystem för geometrier i villkoret.'),
} as const;

const refer = (...names: Array<keyof typeof parameters>) =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }));

const answer = (description: string, ...types: string[]) => ({
  '200': {
    description,
    content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'object' } }])),
  },
  ...Object.fromEntries(
    ['400', '401', '403', '404', '406', '429', '500', '503'].map((status) => [
      status,
      { $ref: '#/components/responses/refused' },
    ]),
  ),
});

const get = (operationId: string, summary: string, tag: string, params: object[], responses: object) => ({
  get: { operationId, summary, tags: [tag], parameters: params, responses },
});

/** The description of the service, OpenAPI 3.0, with a path of its own for each layer. */
export function openApi(layers: readonly Layer[], base: string) {
  const json = [mediaTypes.json, mediaTypes.html];
  const document = refer('f', 'key');
  const general = 'Tjänsten';
  const paths: Record<string, object> = {
    '/': get('landingPage', 'Startsida', general, document, answer('Startsidan.', ...json)),
    '/conformance': get(
      'conformance',
      'Vad som följs av standarden',
      general,
      document,
      answer('Klasserna.', ...json),
    ),
    '/api': get(
      'api',
      'Den här beskrivningen',
      general,
      document,
      answer('Beskrivningen.', mediaTypes.openapi, mediaTypes.html),
    ),
    '/collections': get('collections', 'Lagren', general, document, answer('Lagren.', ...json)),
  };
  for (const layer of layers) Object.assign(paths, layerPaths(layer));
  return {
    openapi: '3.0.3',
    info: { ...service, version: '1.0.0', license: { name: 'EUPL-1.2' } },
    servers: [{ url: base }],
    tags: [{ name: general }, ...layers.map(({ id, description }) => ({ name: id, description }))],
    paths,
    components: {
      parameters,
      responses: {
        refused: {
          description: 'Frågan besvaras inte; svaret säger varför.',
          content: { [mediaTypes.json]: { schema: { $ref: '#/components/schemas/exception' } } },
        },
      },
      schemas: {
        exception: {
          type: 'object',
          required: ['code', 'description'],
          properties: { code: { type: 'string' }, description: { type: 'string' } },
        },
      },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Åtkomsttoken från OpenID Connect.' },
        layerKey: { type: 'apiKey', in: 'query', name: 'key', description: 'Lagernyckel, för öppna lager.' },
      },
    },
    security: [{}, { token: [] }, { layerKey: [] }],
  };
}

function layerPaths(layer: Layer): Record<string, object> {
  const { id, title } = layer;
  const path = `/collections/${id}`;
  const name = id.replaceAll(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
  const json = [mediaTypes.json, mediaTypes.html];
  const features = [mediaTypes.geojson, mediaTypes.html];
  const document = refer('f', 'key');
  const asking = refer(
    'bbox',
    'bbox-crs',
    'crs',
    'datetime',
    'filter',
    'filter-lang',
    'filter-crs',
    'cursor',
  );
  const attributes = layer.properties.map((each) =>
    inQuery(each.name, typeSchema(each), `${each.title}: just detta värde.`),
  );
  const featureId = { name: 'featureId', in: 'path', required: true, schema: { type: 'string' } };
  return {
    [path]: get(name, title, id, document, answer('Lagret.', ...json)),
    [`${path}/queryables`]: get(
      `${name}Queryables`,
      'Vad man kan fråga efter',
      id,
      document,
      answer('Egenskaperna.', mediaTypes.schema),
    ),
    [`${path}/schema`]: get(
      `${name}Schema`,
      'Egenskaper',
      id,
      document,
      answer('Egenskaperna.', mediaTypes.schema),
    ),
    [`${path}/items`]: get(
      `${name}Items`,
      'Objekt',
      id,
      [...document, ...refer('limit'), ...asking, ...attributes],
      answer('En sida med objekt.', ...features),
    ),
    [`${path}/items/{featureId}`]: get(
      `${name}Item`,
      'Ett objekt',
      id,
      [featureId, ...document, ...refer('crs')],
      answer('Objektet.', ...features),
    ),
    [`${path}/export`]: get(
      `${name}Export`,
      'Alla objekt i en fil',
      id,
      [
        {
          ...parameters.f,
          schema: { type: 'string', enum: ['geojson', 'geojsonseq', 'csv', 'gpkg'], default: 'geojson' },
        },
        ...refer('key'),
        ...asking,
        ...attributes,
      ],
      answer('Filen.', mediaTypes.geojson, mediaTypes.geojsonseq, mediaTypes.csv, mediaTypes.gpkg),
    ),
  };
}
