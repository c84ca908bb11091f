import type { Bbox, Position, Shape } from './shape.ts';

/** The smallest box round a geometry; null for one without positions. */
export function envelopeOf(shape: Shape): Bbox | null {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  stretch(box, shape);
  return box[0] === Infinity ? null : box;
}

function stretch(box: [number, number, number, number], shape: Shape): void {
  if (shape.type === 'GeometryCollection') {
    for (const each of shape.geometries) stretch(box, each);
  } else {
    visit(box, shape.coordinates);
  }
}

type Nested = Position | readonly Nested[];

function visit(box: [number, number, number, number], coordinates: Nested): void {
  if (typeof coordinates[0] === 'number') {
    const [x, y] = coordinates as Position;
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  } else {
    for (const each of coordinates as readonly Nested[]) visit(box, each);
  }
}
