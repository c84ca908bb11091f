import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomRoads } from '../test/random-roads.ts';
import { buildRoadNetwork } from './build-road-network.ts';
import { nearestFrom } from './nearest-from.ts';
import { reachFrom } from './reach.ts';

describe('The nearest of several places', () => {
  it('is the one that is nearest of all when each is walked to by itself', () => {
    let found = 0;
    fc.assert(
      fc.property(
        randomRoads,
        fc.boolean(),
        fc.constantFrom(undefined, 500, 3_000),
        ({ links, points }, avoidUnsafe, within) => {
          const roads = buildRoadNetwork(links);
          const spots = points.map((each) => roads.spot(each, 10_000));
          const [asking, ...places] = spots;
          if (!asking) return;
          const options = { avoidUnsafe, ...(within === undefined ? {} : { within }) };
          const nearest = nearestFrom(roads, places, options).from(asking);
          const reach = reachFrom(roads, asking, { avoidUnsafe });
          const each = places.map((place) => {
            const metres = place && reach.metres(place);
            return metres === null ? Number.POSITIVE_INFINITY : metres + place!.away;
          });
          const least = Math.min(...each, Number.POSITIVE_INFINITY);
          if (least === Number.POSITIVE_INFINITY || least > (within ?? Number.POSITIVE_INFINITY) + 1e-6) {
            expect(nearest).toBeNull();
            return;
          }
          // At the very bound either answer is right: sums in another order differ in the last digits.
          if (within !== undefined && Math.abs(least - within) < 1e-6) return;
          expect(nearest!.metres).toBeCloseTo(least, 6);
          expect(each[nearest!.place]).toBeCloseTo(least, 6);
          found++;
        },
      ),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('is none where there are no places', () => {
    const roads = buildRoadNetwork([
      {
        id: 'l',
        from: 'a',
        to: 'b',
        geometry: [
          { easting: 0, northing: 0 },
          { easting: 9, northing: 0 },
        ],
        walkable: true,
        unsafe: false,
      },
    ]);
    const spot = roads.spot({ easting: 1, northing: 1 })!;
    expect(nearestFrom(roads, []).from(spot)).toBeNull();
    expect(nearestFrom(roads, [null, spot]).from(spot)).toEqual({ place: 1, metres: 1 });
  });
});
