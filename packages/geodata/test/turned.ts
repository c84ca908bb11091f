import type { Geometry } from '../src/geometry.ts';

/** A geometry with its axes the other way round. */
export function turned(geometry: Geometry): Geometry {
  const turn = (nested: unknown): unknown =>
    Array.isArray(nested) && typeof nested[0] === 'number'
      ? [nested[1], nested[0]]
      : (nested as unknown[]).map(turn);
  return { type: geometry.type, coordinates: turn(geometry.coordinates) } as Geometry;
}
