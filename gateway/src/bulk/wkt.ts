import type { Position, Shape } from '@samgraf/cql2';

type Nested = Position | readonly Nested[];

/** A geometry as well-known text. */
export function wkt(shape: Shape): string {
  const type = shape.type.toUpperCase();
  if (shape.type === 'GeometryCollection') return `${type} (${shape.geometries.map(wkt).join(', ')})`;
  return `${type} ${shape.type === 'Point' ? `(${shape.coordinates.join(' ')})` : nested(shape.coordinates)}`;
}

const nested = (coordinates: Nested): string =>
  typeof coordinates[0] === 'number'
    ? coordinates.join(' ')
    : `(${(coordinates as readonly Nested[]).map(nested).join(', ')})`;
