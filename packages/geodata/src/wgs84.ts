import proj4 from 'proj4';
import type { Position } from './geometry.ts';

const converter = proj4('+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs');

/** A place in both systems: SWEREF 99 TM in metres, WGS 84 in degrees. */
export interface Place {
  readonly easting: number;
  readonly northing: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** A place by its coordinates in SWEREF 99 TM, to a millimetre in both systems. */
export function placeOf([easting, northing]: Position): Place {
  const [longitude, latitude] = converter.inverse([easting, northing]) as [number, number];
  return {
    easting: rounded(easting, 1_000),
    northing: rounded(northing, 1_000),
    longitude: rounded(longitude, 100_000_000),
    latitude: rounded(latitude, 100_000_000),
  };
}

/** SWEREF 99 TM of degrees in WGS 84. */
export function fromDegrees(longitude: number, latitude: number): Position {
  const [easting, northing] = converter.forward([longitude, latitude]) as [number, number];
  return [easting, northing];
}

const rounded = (value: number, by: number): number => Math.round(value * by) / by;
