import type { Budget } from '../budget.ts';
import { Cql2Error } from '../cql2-error.ts';
import type { Spot } from '../expression.ts';
import { checkShape } from '../geometry/check-shape.ts';
import type { Position, Shape } from '../geometry/shape.ts';

/** Reads a property that is a geometry, a geometry of GeoJSON, or a box. @throws Cql2Error */
export function readSpot(given: unknown, budget: Budget): Spot {
  const { property, bbox } = (given ?? {}) as Record<string, unknown>;
  if (typeof property === 'string') return { kind: 'property', name: property };
  if (Array.isArray(bbox)) return { kind: 'bbox', bbox: readBox(bbox, budget) };
  const shape = readShape(given, budget);
  checkShape(shape);
  return { kind: 'shape', shape };
}

function readBox(numbers: readonly unknown[], budget: Budget) {
  if ((numbers.length !== 4 && numbers.length !== 6) || !numbers.every(Number.isFinite)) {
    throw new Cql2Error('"bbox" takes four or six numbers.');
  }
  budget.position();
  const half = numbers.length / 2;
  return [numbers[0], numbers[1], numbers[half], numbers[half + 1]] as [number, number, number, number];
}

function readShape(given: unknown, budget: Budget): Shape {
  const { type, coordinates, geometries } = (given ?? {}) as Record<string, unknown>;
  const position = (each: unknown): Position => {
    budget.position();
    if (!Array.isArray(each) || each.length < 2 || !each.every(Number.isFinite)) {
      throw new Cql2Error('A position is two numbers, or three.');
    }
    return [each[0], each[1]];
  };
  const line = (each: unknown) => items(each).map(position);
  const rings = (each: unknown) => items(each).map(line);
  switch (type) {
    case 'Point':
      return { type, coordinates: position(coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type, coordinates: line(coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { type, coordinates: rings(coordinates) };
    case 'MultiPolygon':
      return { type, coordinates: items(coordinates).map(rings) };
    case 'GeometryCollection':
      return {
        type,
        geometries: items(geometries).map((each) => budget.within(() => readShape(each, budget))),
      };
    default:
      throw new Cql2Error('Expected a property, a geometry or a box in the filter.');
  }
}

function items(given: unknown): readonly unknown[] {
  if (!Array.isArray(given) || given.length === 0) throw new Cql2Error('A geometry of the filter is empty.');
  return given;
}
