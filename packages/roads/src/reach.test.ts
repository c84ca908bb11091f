import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { independentDistance } from '../test/independent-distance.ts';
import { randomRoads } from '../test/random-roads.ts';
import { buildRoadNetwork } from './build-road-network.ts';
import { reachFrom } from './reach.ts';
import type { Point, RoadLink } from './road-link.ts';

const at = (easting: number, northing: number): Point => ({ easting, northing });
const road = (id: string, from: string, to: string, geometry: Point[], more: Partial<RoadLink> = {}) => ({
  id,
  from,
  to,
  geometry,
  walkable: true,
  unsafe: false,
  ...more,
});

/** A square of a kilometre's sides, of which the western one is unsafe, and a motorway across. */
const square = [
  road('south', 'a', 'b', [at(0, 0), at(1000, 0)]),
  road('east', 'b', 'c', [at(1000, 0), at(1000, 1000)]),
  road('north', 'c', 'd', [at(1000, 1000), at(0, 1000)]),
  road('west', 'd', 'a', [at(0, 1000), at(0, 0)], { unsafe: true }),
  road('motorway', 'b', 'd', [at(1000, 0), at(0, 1000)], { walkable: false }),
];
const network = buildRoadNetwork(square);
const spot = (easting: number, northing: number) => network.spot(at(easting, northing))!;

describe('The distance along the road', () => {
  it('is the shortest way on foot, both ways along every link, and no motorway', () => {
    const reach = reachFrom(network, spot(1000, 0));
    expect(reach.metres(spot(0, 1000))).toBe(2000);
    expect(reach.metres(spot(0, 400))).toBe(1400);
    expect(reach.metres(spot(400, 1000))).toBe(1600);
  });

  it('goes round what is unsafe where that is asked for, and reaches nobody who lives at it', () => {
    const reach = reachFrom(network, spot(100, 0), { avoidUnsafe: true });
    expect(reach.metres(spot(0, 500))).toBeNull();
    expect(reach.metres(spot(100, 1000))).toBe(2800);
    expect(reachFrom(network, spot(100, 0)).metres(spot(100, 1000))).toBe(1200);
  });

  it('ends at a bound, which is within it', () => {
    const reach = reachFrom(network, spot(0, 0), { within: 1500 });
    expect(reach.metres(spot(1000, 500))).toBe(1500);
    expect(reach.metres(spot(1000, 501))).toBeNull();
  });

  it('is along the link alone for two who live at the same one', () => {
    expect(reachFrom(network, spot(200, 5)).metres(spot(650, -5))).toBe(450);
    expect(reachFrom(network, spot(200, 5)).path(spot(650, -5))).toEqual([at(200, 0), at(650, 0)]);
  });

  it('is none where no road leads', () => {
    const apart = buildRoadNetwork([...square, road('island', 'x', 'y', [at(5000, 0), at(6000, 0)])]);
    const from = reachFrom(apart, apart.spot(at(0, 0))!);
    expect(from.metres(apart.spot(at(5500, 0))!)).toBeNull();
    expect(from.path(apart.spot(at(5500, 0))!)).toBeNull();
  });

  it('is what another library finds, in any network, with what is unsafe and without', () => {
    let reached = 0;
    fc.assert(
      fc.property(randomRoads, fc.boolean(), ({ links, points }, avoidUnsafe) => {
        const roads = buildRoadNetwork(links);
        const spots = points.map((each) => roads.spot(each, 10_000)).filter((each) => each !== null);
        if (spots.length < 2) return;
        const reach = reachFrom(roads, spots[0]!, { avoidUnsafe });
        for (const each of spots.slice(1)) {
          const expected = independentDistance(links, spots[0]!, each, avoidUnsafe);
          const found = reach.metres(each);
          if (expected === null) expect(found).toBeNull();
          else expect(found).toBeCloseTo(expected, 6);
          if (found !== null) reached++;
        }
      }),
      { numRuns: 300 },
    );
    expect(reached).toBeGreaterThan(500);
  });

  it('is never shorter than the straight line, is as long as its path, and the path begins and ends there', () => {
    fc.assert(
      fc.property(randomRoads, ({ links, points }) => {
        const roads = buildRoadNetwork(links);
        const spots = points.map((each) => roads.spot(each, 10_000)).filter((each) => each !== null);
        if (spots.length < 2) return;
        const [start, ...others] = spots;
        const reach = reachFrom(roads, start!);
        for (const each of others) {
          const metres = reach.metres(each);
          const path = reach.path(each);
          expect(path === null).toBe(metres === null);
          if (metres === null || path === null) continue;
          const straight = Math.hypot(
            start!.at.easting - each.at.easting,
            start!.at.northing - each.at.northing,
          );
          expect(metres).toBeGreaterThanOrEqual(straight - 1e-6);
          const walked = path
            .slice(1)
            .reduce(
              (sum, { easting, northing }, i) =>
                sum + Math.hypot(easting - path[i]!.easting, northing - path[i]!.northing),
              0,
            );
          expect(walked).toBeCloseTo(metres, 3);
          expect(path[0]!.easting).toBeCloseTo(start!.at.easting, 3);
          expect(path.at(-1)!.northing).toBeCloseTo(each.at.northing, 3);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('Where somebody comes onto the network', () => {
  it('is the nearest place of what may be walked, however the boxes of links lie', () => {
    fc.assert(
      fc.property(randomRoads, ({ links, points }) => {
        const roads = buildRoadNetwork(links);
        for (const point of points) {
          // By trying a thousand places of each line.
          let nearest = Number.POSITIVE_INFINITY;
          for (const { geometry, walkable } of links) {
            if (!walkable) continue;
            for (const [i, end] of geometry.slice(1).entries()) {
              const begin = geometry[i]!;
              for (let step = 0; step <= 1000; step++) {
                const share = step / 1000;
                const easting = begin.easting + share * (end.easting - begin.easting);
                const northing = begin.northing + share * (end.northing - begin.northing);
                nearest = Math.min(nearest, Math.hypot(point.easting - easting, point.northing - northing));
              }
            }
          }
          const found = roads.spot(point, 20_000);
          if (nearest === Number.POSITIVE_INFINITY) expect(found).toBeNull();
          else {
            expect(found!.away).toBeLessThanOrEqual(nearest + 1e-6);
            expect(found!.away).toBeGreaterThan(nearest - 6);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is nowhere for who lives too far from every road', () => {
    expect(network.spot(at(500, 5000))).toBeNull();
    expect(network.spot(at(500, 2900))).toMatchObject({ away: 1900 });
  });
});
