import proj4 from 'proj4';
import type { Position } from './geo-feature.ts';

/** SWEREF 99 TM is UTM zone 33 on the ellipsoid of GRS 80, which WGS 84 agrees with to less than a metre. */
const sweref = proj4('+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs');

/** Longitude and latitude (CRS84), to a centimetre: seven decimals, as RFC 7946 holds to be ample. */
export function toLongitudeLatitude([easting, northing]: Position): Position {
  const [longitude, latitude] = sweref.inverse([easting, northing]) as [number, number];
  return [round(longitude), round(latitude)];
}

const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
