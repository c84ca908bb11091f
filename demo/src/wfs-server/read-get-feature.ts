import type { GeoCollection } from '../geodata/geo-collection.ts';
import { geoCollections } from '../geodata/geo-collections.ts';
import type { Box, Selection } from '../geodata/geo-store.ts';
import { defaultSrs, type Srs, srsNames } from './srs-names.ts';
import { badValue, WfsError } from './wfs-error.ts';

/** What a GetFeature asks for. */
export interface GetFeature {
  readonly collection: GeoCollection;
  readonly selection: Selection;
  /** One feature by its id, and nothing else. */
  readonly id: string | null;
  readonly srs: Srs;
  readonly count: number;
  readonly startIndex: number;
  readonly hits: boolean;
  readonly format: 'GML' | 'JSON';
}

/** No answer has more features, whatever is asked; as many come where nothing is. */
export const mostInAnswer = 1000;

export const gmlType = 'application/gml+xml; version=3.2';
const formats: Readonly<Record<string, GetFeature['format']>> = {
  [gmlType]: 'GML',
  'text/xml; subtype=gml/3.2': 'GML',
  'application/json': 'JSON',
};
export const outputFormats = Object.keys(formats);

/**
 * @param query parameters by their names in upper case
 * @throws WfsError
 */
export function readGetFeature(query: ReadonlyMap<string, string>): GetFeature {
  for (const name of ['FILTER', 'STOREDQUERY_ID', 'SORTBY', 'PROPERTYNAME'])
    if (query.has(name)) throw new WfsError('OptionNotSupported', name.toLowerCase(), 'is not supported');
  const resource = query.get('RESOURCEID') ?? null;
  const srs = srsOf('srsName', query.get('SRSNAME') ?? defaultSrs.name);
  const bbox = query.get('BBOX');
  if (resource !== null && bbox !== undefined) throw badValue('resourceId', 'cannot be combined with bbox');
  const typeName = query.get('TYPENAMES') ?? resource?.split('.')[0];
  if (typeName === undefined) throw new WfsError('MissingParameterValue', 'typeNames', 'is missing');
  const collection = typeOf(typeName);
  if (resource !== null && !resource.startsWith(`${collection.id}.`))
    throw badValue('resourceId', 'is of another feature type');
  return {
    collection,
    selection: { within: bbox === undefined ? null : readBbox(bbox), filters: {} },
    id: resource === null ? null : resource.slice(collection.id.length + 1),
    srs,
    count: Math.min(mostInAnswer, natural('count', query.get('COUNT'), mostInAnswer)),
    startIndex: natural('startIndex', query.get('STARTINDEX'), 0),
    hits: oneOf('resultType', query.get('RESULTTYPE') ?? 'results', { results: false, hits: true }),
    format: oneOf('outputFormat', query.get('OUTPUTFORMAT') ?? gmlType, formats),
  };
}

/** A feature type by its name, with the prefix or without. */
export function typeOf(name: string): GeoCollection {
  const found = geoCollections.find(({ id }) => id === name.replace(/^ms:/, ''));
  if (!found) throw badValue('typeNames', 'is no feature type of this service, or more than one');
  return found;
}

function oneOf<T>(locator: string, value: string, values: Readonly<Record<string, T>>): T {
  if (!Object.hasOwn(values, value)) throw badValue(locator, `is one of ${Object.keys(values).join(', ')}`);
  return values[value]!;
}

function natural(locator: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(value)) throw badValue(locator, 'is a whole number, 0 or more');
  return Number(value);
}

function srsOf(locator: string, name: string): Srs {
  const found = srsNames.find((each) => each.name === name);
  if (!found) throw badValue(locator, `is one of ${srsNames.map((each) => each.name).join(', ')}`);
  return found;
}

const decimal = /^-?\d+(?:\.\d+)?$/;

/** Two corners, in the order of axes of the reference system named after them: WFS 2.0, 7.9.2.5; else of the default one. */
function readBbox(bbox: string): Selection['within'] {
  const parts = bbox.split(',');
  if (parts.length < 4 || parts.length > 5 || parts.slice(0, 4).some((each) => !decimal.test(each)))
    throw badValue('bbox', 'is four numbers, and the name of a reference system');
  const srs = srsOf('bbox', parts[4] ?? defaultSrs.name);
  const [a, b, c, d] = parts.slice(0, 4).map(Number) as [number, number, number, number];
  const box: Box = srs.northFirst ? [b, a, d, c] : [a, b, c, d];
  if (box[0] > box[2] || box[1] > box[3]) throw badValue('bbox', 'ends before it begins');
  return { system: srs.stored, boxes: [box] };
}
