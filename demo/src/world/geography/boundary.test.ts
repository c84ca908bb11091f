import { describe, expect, it } from '@jest/globals';
import { makeRandom } from '../../random/make-random.ts';
import { municipalities } from '../municipalities/municipalities.ts';
import { Boundary } from './boundary.ts';
import { readBoundaries } from './read-boundaries.ts';

/** An L of three unit squares of 10 m: its bounding box is not it. */
const corner = new Boundary([
  [
    [0, 0],
    [20, 0],
    [20, 10],
    [10, 10],
    [10, 20],
    [0, 20],
    [0, 0],
  ],
]);

describe('Boundary', () => {
  it('knows inside from outside where the outline turns inwards', () => {
    expect(corner.contains({ easting: 5, northing: 15 })).toBe(true);
    expect(corner.contains({ easting: 15, northing: 5 })).toBe(true);
    expect(corner.contains({ easting: 15, northing: 15 })).toBe(false);
    expect(corner.contains({ easting: -1, northing: 5 })).toBe(false);
  });

  it('gives only points inside', () => {
    const random = makeRandom('points');
    for (let i = 0; i < 200; i++) {
      const near = corner.near(random, { easting: 9, northing: 9 }, 8);
      for (const { easting, northing } of [corner.anywhere(random), near])
        expect(easting >= 0 && northing >= 0 && (easting <= 10 || northing <= 10)).toBe(true);
    }
  });

  it('holds the seats of the five municipalities, and every locality of theirs', () => {
    const boundaries = readBoundaries();
    // Seats as published, SWEREF 99 TM.
    const seats: Record<string, [number, number]> = {
      1438: [322467, 6534865],
      1439: [324550, 6495744],
      1460: [340275, 6547091],
      1461: [353212, 6509421],
      1492: [368068, 6547891],
    };
    for (const { code, localities } of municipalities)
      for (const [seatCode, [easting, northing]] of Object.entries(seats)) {
        expect(boundaries.get(code)!.contains({ easting, northing })).toBe(seatCode === code);
        for (const locality of localities) expect(boundaries.get(code)!.contains(locality)).toBe(true);
      }
  });
});
