import { fromDegrees } from '../wgs84.ts';
import type { Plane } from './plane.ts';

/** WGS 84 in degrees, longitude first: what OGC API Features answers in where nothing else is asked for. */
export const crs84: Plane = {
  axes: ['longitude', 'latitude'],
  name: 'CRS84',
  east: [10, 25],
  north: [55, 70],
  toSweref([longitude, latitude]) {
    const [easting, northing] = fromDegrees(longitude, latitude);
    // A millimetre: more is noise of the projection.
    return [Math.round(easting * 1_000) / 1_000, Math.round(northing * 1_000) / 1_000];
  },
};
