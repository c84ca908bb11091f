import { Cql2Error } from '../cql2-error.ts';
import { partsOf } from './parts-of.ts';
import type { Position, Shape } from './shape.ts';

/**
 * Holds a geometry to what it must have: two positions in a line, a closed ring of four or more in a polygon.
 *
 * @throws Cql2Error
 */
export function checkShape(shape: Shape): void {
  const { lines, polygons } = partsOf(shape);
  if (lines.some((each) => each.length < 2)) throw new Cql2Error('A line must have two positions or more.');
  for (const ring of polygons.flat()) {
    if (ring.length < 4 || !same(ring[0]!, ring.at(-1)!)) {
      throw new Cql2Error('A ring must have four positions or more, and end where it begins.');
    }
  }
}

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];
