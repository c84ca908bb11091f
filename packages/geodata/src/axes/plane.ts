import type { Position } from '../geometry.ts';
import { fromDegrees } from '../wgs84.ts';

/** A system of coordinates that a service may answer in, and where in it Sweden lies. */
export interface Plane {
  /** What its two axes are called, east first. */
  readonly axes: readonly [east: string, north: string];
  readonly name: string;
  /** Least and greatest that a place in Sweden has. The two do not overlap, so that turned axes show. */
  readonly east: readonly [number, number];
  readonly north: readonly [number, number];
  /** To SWEREF 99 TM, both east first. */
  toSweref(position: Position): Position;
}

/** SWEREF 99 TM. */
export const sweref99Tm: Plane = {
  axes: ['easting', 'northing'],
  name: 'EPSG:3006',
  east: [250_000, 920_000],
  north: [6_100_000, 7_700_000],
  toSweref: (position) => position,
};

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
