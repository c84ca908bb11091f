import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { featuresOf } from './features-of.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e7, max: 1e7 });
const position = fc.tuple(number, number);
const positions = (least: number) => fc.array(position, { minLength: least, maxLength: 6 });
const geometry = fc.oneof(
  fc.record({ type: fc.constant('Point'), coordinates: position }),
  fc.record({ type: fc.constant('LineString'), coordinates: positions(2) }),
  fc.record({
    type: fc.constant('Polygon'),
    coordinates: fc.array(positions(4), { minLength: 1, maxLength: 2 }),
  }),
);
/** What would be no property but an object's own nature is let go when it is read. */
const propertyName = fc.string().filter((name) => name !== '__proto__');
const feature = fc.record({
  type: fc.constant('Feature'),
  id: fc.oneof(fc.string({ maxLength: 20 }), fc.integer()),
  geometry,
  properties: fc.oneof(
    fc.constant(null),
    fc.dictionary(
      propertyName,
      fc.oneof(
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
      ),
      { noNullPrototype: true },
    ),
  ),
});
/** A row that is no feature, by one thing each. */
const broken = fc.oneof(
  fc.jsonValue().filter((value) => typeof value !== 'object' || value === null || Array.isArray(value)),
  feature.map((each) => ({ ...each, geometry: null })),
  feature.map((each) => ({ ...each, type: 'Thing' })),
  feature.map((each) => ({ ...each, geometry: { type: 'Point', coordinates: ['1', '2'] } })),
  feature.map((each) => ({ ...each, geometry: { type: 'Point', coordinates: [1] } })),
  feature.map((each) => ({ ...each, geometry: { type: 'LineString', coordinates: [[1, 2]] } })),
  feature.map((each) => ({
    ...each,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [1, 2],
          [3, 4],
          [1, 2],
        ],
      ],
    },
  })),
  feature.map((each) => ({ ...each, geometry: { type: 'Circle', coordinates: [1, 2], radius: 3 } })),
  feature.map((each) => ({ ...each, properties: 'none' })),
);

describe('a page of GeoJSON', () => {
  it('gives its features in their order, and loses none but those that are none', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(feature, fc.option(broken))), (pairs) => {
        // Some are followed by what is none.
        const sent = pairs.flatMap(([good, bad]) => (bad === null ? [good] : [good, bad]));
        const { features, leftOut } = featuresOf(JSON.parse(JSON.stringify(sent)));
        expect(leftOut).toBe(sent.length - pairs.length);
        const expected = pairs.map(([{ id, geometry: at, properties }]) => ({
          id: String(id),
          geometry: at,
          properties: properties ?? {},
        }));
        expect(features).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
    );
  });

  it('takes heights away', () => {
    const at = {
      type: 'Feature',
      id: 1,
      geometry: { type: 'Point', coordinates: [1, 2, 3] },
      properties: {},
    };
    expect(featuresOf([at]).features[0]?.geometry).toEqual({ type: 'Point', coordinates: [1, 2] });
  });
});
