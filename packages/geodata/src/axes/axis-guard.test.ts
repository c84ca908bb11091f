import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Geometry, Position } from '../geometry.ts';
import { AxesError } from './axes-error.ts';
import { AxisGuard } from './axis-guard.ts';
import { crs84 } from './crs-84.ts';
import { sweref99Tm } from './sweref-99-tm.ts';

const easting = fc.double({ min: 250_000, max: 920_000, noNaN: true });
const northing = fc.double({ min: 6_100_000, max: 7_700_000, noNaN: true });
const place = fc.tuple(easting, northing);
const line = fc
  .array(place, { minLength: 2, maxLength: 6 })
  .map((coordinates): Geometry => ({ type: 'LineString', coordinates }));
const shape = fc.oneof(
  place.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  line,
  fc
    .array(fc.array(place, { minLength: 4, maxLength: 5 }), { minLength: 1, maxLength: 2 })
    .map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
);

/** By text: every pair of numbers the other way round. */
const swapped = (geometry: Geometry): Geometry =>
  JSON.parse(JSON.stringify(geometry).replace(/\[(-?[\d.e+]+),(-?[\d.e+]+)\]/g, '[$2,$1]'));
const of = (geometry: Geometry) => [{ geometry }];
const refusal = (work: () => unknown): AxesError => {
  try {
    work();
  } catch (error) {
    if (error instanceof AxesError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('the guard of axes', () => {
  it('turns northing first to easting first, whatever the geometry', () => {
    fc.assert(
      fc.property(shape, (geometry) => {
        const guard = new AxisGuard('adresser', sweref99Tm, 'NORTH_FIRST');
        expect(guard.turn(of(swapped(geometry)))).toEqual(of(geometry));
      }),
    );
  });

  it('refuses a layer that comes the other way round than it says, and names it, what was expected and what came', () => {
    fc.assert(
      fc.property(shape, (geometry) => {
        const guard = new AxisGuard('badplatser', sweref99Tm, 'NORTH_FIRST');
        const { reason, message } = refusal(() => guard.turn(of(geometry)));
        expect(reason).toBe('AXES_SWAPPED');
        expect(message).toBe(
          'The collection badplatser was expected in northing, easting (EPSG:3006), and came in easting, northing.',
        );
      }),
    );
  });

  it('refuses a layer in which one position of many comes the other way round', () => {
    const guard = new AxisGuard('vagnat', sweref99Tm, 'NORTH_FIRST');
    const mixed: Geometry = {
      type: 'LineString',
      coordinates: [
        [6_500_000, 340_000],
        [340_000, 6_500_000],
      ],
    };
    expect(refusal(() => guard.turn(of(mixed))).reason).toBe('AXES_SWAPPED');
  });

  it('lets the first position decide where the protocol says nothing, and holds the rest to it', () => {
    const at = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });
    for (const [one, other] of [
      [at(340_000, 6_500_000), at(6_500_001, 340_001)],
      [at(6_500_000, 340_000), at(340_001, 6_500_001)],
    ] as const) {
      const guard = new AxisGuard('adresser', sweref99Tm, null);
      expect(guard.turn(of(one))).toEqual(of(at(340_000, 6_500_000)));
      expect(refusal(() => guard.turn(of(other))).reason).toBe('AXES_SWAPPED');
    }
  });

  it('leaves out what lies outside of Sweden, and refuses a layer where nothing lies within', () => {
    const guard = new AxisGuard('adresser', sweref99Tm, 'NORTH_FIRST');
    const [within, nowhere]: Geometry[] = [
      { type: 'Point', coordinates: [6_500_000, 340_000] },
      { type: 'Point', coordinates: [0, 0] },
    ];
    expect(guard.turn([{ geometry: within! }, { geometry: nowhere! }])).toEqual([
      { geometry: { type: 'Point', coordinates: [340_000, 6_500_000] } },
    ]);
    const degrees: Geometry = { type: 'Point', coordinates: [12.3, 58.7] };
    expect(refusal(() => guard.turn(of(degrees))).reason).toBe('NOT_IN_SWEDEN');
    expect(guard.turn([])).toEqual([]);
  });

  it('brings degrees to metres, and refuses latitude first', () => {
    const at = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });
    const guard = new AxisGuard('adresser', crs84, 'EAST_FIRST');
    // By PROJ: gdaltransform -s_srs OGC:CRS84 -t_srs EPSG:25833.
    expect(guard.turn(of(at(12.245618, 58.610806)))).toEqual(of(at(340_000.518, 6_500_000.326)));
    const { reason, message } = refusal(() => guard.turn(of(at(58.610806, 12.245618))));
    expect(reason).toBe('AXES_SWAPPED');
    expect(message).toBe(
      'The collection adresser was expected in longitude, latitude (CRS84), and came in latitude, longitude.',
    );
  });
});
