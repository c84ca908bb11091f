import type { Shape } from '@samgraf/cql2';
import type { Position } from '@samgraf/geodata';

/** Metres from a position to the nearest part of a point or a line. */
export function distanceTo(shape: Shape, from: Position): number {
  if (shape.type === 'Point') return apart(shape.coordinates, from);
  if (shape.type !== 'LineString') return Infinity;
  let least = Infinity;
  for (let index = 1; index < shape.coordinates.length; index++) {
    const [a, b] = [shape.coordinates[index - 1]!, shape.coordinates[index]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : ((from[0] - a[0]) * dx + (from[1] - a[1]) * dy) / squared;
    const part = Math.min(1, Math.max(0, along));
    least = Math.min(least, apart([a[0] + part * dx, a[1] + part * dy], from));
  }
  return least;
}

const apart = (one: readonly [number, number], other: readonly [number, number]): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);
