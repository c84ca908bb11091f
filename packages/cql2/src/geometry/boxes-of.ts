import type { Bbox, Shape } from './shape.ts';

/** A box as the geometries it covers: two where it goes round the antimeridian. */
export function boxesOf([left, lower, right, upper]: Bbox): Shape {
  const box = (from: number, to: number) => [
    [
      [from, lower],
      [to, lower],
      [to, upper],
      [from, upper],
      [from, lower],
    ] as const,
  ];
  return left <= right
    ? { type: 'Polygon', coordinates: box(left, right) }
    : { type: 'MultiPolygon', coordinates: [box(left, 180), box(-180, right)] };
}
