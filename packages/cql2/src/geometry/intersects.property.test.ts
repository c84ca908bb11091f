import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boxesOf } from './boxes-of.ts';
import { intersects } from './intersects.ts';
import type { Position, Shape } from './shape.ts';

const at = fc.integer({ min: 0, max: 6 });
const position = fc.tuple(at, at);
const box = fc
  .tuple(at, at, at, at)
  .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const);

/** By cutting the line at every quarter of the grid: each piece lies on one side of every line of the grid. */
function lineMeetsBox(
  [from, to]: readonly [Position, Position],
  [left, lower, right, upper]: readonly number[],
): boolean {
  // Liang and Barsky: the part of the line that lies within.
  let [enter, leave] = [0, 1];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  for (const [step, room] of [
    [-dx, from[0] - left!],
    [dx, right! - from[0]],
    [-dy, from[1] - lower!],
    [dy, upper! - from[1]],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

describe('whether geometries meet', () => {
  it('is told of a point and a box by their numbers', () => {
    fc.assert(
      fc.property(position, box, ([x, y], each) => {
        const inside = each[0] <= x && x <= each[2] && each[1] <= y && y <= each[3];
        expect(intersects({ type: 'Point', coordinates: [x, y] }, boxesOf(each))).toBe(inside);
      }),
    );
  });

  it('is told of a line and a box as clipping the line to the box tells it', () => {
    fc.assert(
      fc.property(position, position, box, (from, to, each) => {
        const line: Shape = { type: 'LineString', coordinates: [from, to] };
        expect(intersects(line, boxesOf(each))).toBe(lineMeetsBox([from, to], each));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is told of two boxes by their edges', () => {
    fc.assert(
      fc.property(box, box, (one, other) => {
        const apart = one[0] > other[2] || other[0] > one[2] || one[1] > other[3] || other[1] > one[3];
        expect(intersects(boxesOf(one), boxesOf(other))).toBe(!apart);
      }),
    );
  });

  it('is the same both ways round', () => {
    const ring = fc.array(position, { minLength: 3, maxLength: 6 }).map((each) => [[...each, each[0]!]]);
    const polygon = ring.map((coordinates): Shape => ({ type: 'Polygon', coordinates }));
    fc.assert(fc.property(polygon, polygon, (a, b) => expect(intersects(a, b)).toBe(intersects(b, a))));
  });

  it('finds nothing in a hole, and something on its edge', () => {
    const square = (from: number, to: number): Position[] => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    const ring: Shape = { type: 'Polygon', coordinates: [square(0, 6), square(2, 4)] };
    expect(intersects(ring, { type: 'Point', coordinates: [3, 3] })).toBe(false);
    expect(intersects(ring, { type: 'Point', coordinates: [2, 3] })).toBe(true);
    expect(intersects(ring, { type: 'Polygon', coordinates: [square(2.5, 3.5)] })).toBe(false);
  });

  it('takes a box whose left is right of its right round the antimeridian', () => {
    const box = boxesOf([170, -10, -170, 10]);
    expect(
      [175, 180, -180, -175, 0, 165].map((x) => intersects(box, { type: 'Point', coordinates: [x, 0] })),
    ).toEqual([true, true, true, true, false, false]);
  });
});
