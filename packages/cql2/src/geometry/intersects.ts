import { envelopeOf } from './envelope-of.ts';
import { type Parts, partsOf } from './parts-of.ts';
import type { Position, Shape } from './shape.ts';

/** Whether two geometries of the plane have a point in common, boundaries included (S_INTERSECTS). */
export function intersects(one: Shape, other: Shape): boolean {
  const [a, b] = [envelopeOf(one), envelopeOf(other)];
  if (!a || !b || a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3]) return false;
  const [left, right] = [partsOf(one), partsOf(other)];
  return (
    somePosition(left, (each) => covers(right, each)) ||
    somePosition(right, (each) => covers(left, each)) ||
    someSegment(left, (a, b) => someSegment(right, (c, d) => cross(a, b, c, d)))
  );
}

function somePosition(parts: Parts, test: (position: Position) => boolean): boolean {
  return (
    parts.points.some(test) ||
    parts.lines.some((each) => each.some(test)) ||
    // A hole's corners lie on the polygon as well.
    parts.polygons.some((rings) => rings.some((ring) => ring.some(test)))
  );
}

function someSegment(parts: Parts, test: (from: Position, to: Position) => boolean): boolean {
  const along = (line: readonly Position[]) =>
    line.some((to, index) => index > 0 && test(line[index - 1]!, to));
  return parts.lines.some(along) || parts.polygons.some((rings) => rings.some(along));
}

function covers({ points, lines, polygons }: Parts, position: Position): boolean {
  return (
    points.some((each) => each[0] === position[0] && each[1] === position[1]) ||
    lines.some((line) => onLine(line, position)) ||
    polygons.some((rings) => inPolygon(rings, position))
  );
}

const onLine = (line: readonly Position[], position: Position): boolean =>
  line.some((to, index) => index > 0 && onSegment(line[index - 1]!, to, position));

/** Inside, or on a ring: even-odd over all rings, so that a hole is outside. */
function inPolygon(rings: ReadonlyArray<readonly Position[]>, [x, y]: Position): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [from, to] = [ring[index - 1]!, ring[index]!];
      if (onSegment(from, to, [x, y])) return true;
      if (
        from[1] > y !== to[1] > y &&
        x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]
      ) {
        inside = !inside;
      }
    }
  }
  return inside;
}

/** Twice the area of the triangle, positive when it turns to the left. */
const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const onSegment = (from: Position, to: Position, at: Position): boolean =>
  Math.min(from[0], to[0]) <= at[0] &&
  at[0] <= Math.max(from[0], to[0]) &&
  Math.min(from[1], to[1]) <= at[1] &&
  at[1] <= Math.max(from[1], to[1]) &&
  turn(from, to, at) === 0;

/** Whether they cross where neither has an end; what meets at an end is found by the positions. */
const cross = (a: Position, b: Position, c: Position, d: Position): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
