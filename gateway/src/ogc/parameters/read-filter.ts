import {
  Cql2Error,
  type Expression,
  fit,
  instant,
  mapSpots,
  type Position,
  parseJson,
  parseText,
  type Scalar,
  type Spot,
} from '@samgraf/cql2';
import { mapPositions } from '../crs/map-positions.ts';
import type { ReferenceSystem } from '../crs/reference-system.ts';
import type { Layer, LayerProperty } from '../layers/layer.ts';
import { badParameter, type Query } from './query.ts';
import { queryablesOf } from './queryables-of.ts';

/**
 * All that is asked by values: `filter`, and each attribute that is a parameter itself. Coordinates come out easting
 * first.
 *
 * @throws OgcRefusal that names what is not known, or not of its kind
 */
export function readFilter(layer: Layer, query: Query, system: ReferenceSystem): Expression | null {
  const parts = layer.properties.flatMap((property): Expression[] => {
    const given = query.get(property.name);
    if (given === undefined) return [];
    const left = { kind: 'property', name: property.name } as const;
    return [{ kind: 'compare', operator: '=', left, right: literal(property, given) }];
  });
  const filter = query.get('filter');
  const language = query.get('filter-lang') ?? 'cql2-text';
  if (language !== 'cql2-text' && language !== 'cql2-json') {
    throw badParameter(`"filter-lang" must be cql2-text or cql2-json; "${language.slice(0, 40)}" came.`);
  }
  if (filter !== undefined) {
    const expression = taken('filter', () =>
      fit(language === 'cql2-text' ? parseText(filter) : parseJson(filter), queryablesOf(layer)),
    );
    parts.push(system.northingFirst ? mapSpots(expression, turned) : expression);
  }
  return parts.length > 1 ? { kind: 'and', parts } : (parts[0] ?? null);
}

function literal({ name, type }: LayerProperty, given: string): Scalar {
  switch (type) {
    case 'string':
      return { kind: 'text', value: given };
    case 'boolean':
      if (given === 'true' || given === 'false') return { kind: 'boolean', value: given === 'true' };
      throw badParameter(`"${name}" must be true or false; "${given.slice(0, 40)}" came.`);
    case 'integer':
    case 'number': {
      const value = given.trim() === '' ? Number.NaN : Number(given);
      if (Number.isFinite(value)) return { kind: 'number', value };
      throw badParameter(`"${name}" must be a number; "${given.slice(0, 40)}" came.`);
    }
    default:
      return taken(name, () => instant(type === 'date' ? 'date' : 'timestamp', given));
  }
}

function taken<T>(parameter: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Cql2Error) throw badParameter(`"${parameter}": ${error.message}`);
    throw error;
  }
}

function turned(spot: Spot): Spot {
  if (spot.kind === 'property') return spot;
  if (spot.kind === 'shape') {
    return { kind: 'shape', shape: mapPositions(spot.shape, ([x, y]): Position => [y, x]) };
  }
  const [a, b, c, d] = spot.bbox;
  return { kind: 'bbox', bbox: [b, a, d, c] };
}
