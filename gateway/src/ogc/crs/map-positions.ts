import type { Position, Shape } from '@samgraf/cql2';

type Nested = Position | readonly Nested[];

/** The same geometry with each position moved. */
export function mapPositions(shape: Shape, move: (position: Position) => Position): Shape {
  if (shape.type === 'GeometryCollection') {
    return { ...shape, geometries: shape.geometries.map((each) => mapPositions(each, move)) };
  }
  return { ...shape, coordinates: moved(shape.coordinates, move) } as Shape;
}

const moved = (nested: Nested, move: (position: Position) => Position): Nested =>
  typeof nested[0] === 'number'
    ? move(nested as Position)
    : (nested as readonly Nested[]).map((each) => moved(each, move));
