import type { Plane } from './plane.ts';

/** SWEREF 99 TM. */
export const sweref99Tm: Plane = {
  axes: ['easting', 'northing'],
  name: 'EPSG:3006',
  east: [250_000, 920_000],
  north: [6_100_000, 7_700_000],
  toSweref: (position) => position,
};
