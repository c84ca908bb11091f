import fc from 'fast-check';
import type { Point, RoadLink } from '../src/road-link.ts';

const point: fc.Arbitrary<Point> = fc.record({
  easting: fc.integer({ min: 340_000, max: 344_000 }),
  northing: fc.integer({ min: 6_500_000, max: 6_504_000 }),
});

/** A network of some junctions, with bends, dead ends, pieces that hang together with nothing, and parallel links. */
export const randomRoads: fc.Arbitrary<{ links: RoadLink[]; points: Point[] }> = fc
  .record({
    junctions: fc.array(point, { minLength: 2, maxLength: 25 }),
    roads: fc.array(
      fc.record({
        from: fc.nat(24),
        to: fc.nat(24),
        bends: fc.array(point, { maxLength: 3 }),
        walkable: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
        unsafe: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
      }),
      { minLength: 1, maxLength: 50 },
    ),
    points: fc.array(point, { minLength: 2, maxLength: 12 }),
  })
  .map(({ junctions, roads, points }) => ({
    points,
    links: roads.map(({ from, to, bends, ...rest }, index): RoadLink => {
      const [a, b] = [from % junctions.length, to % junctions.length];
      return {
        id: `link-${index}`,
        from: `node-${a}`,
        to: `node-${b}`,
        geometry: [junctions[a]!, ...bends, junctions[b]!],
        ...rest,
      };
    }),
  }));
