import { placeOf } from '@samgraf/geodata';
import { land } from './make-properties.ts';

/** West, south, east, north in degrees. */
export type DegreeBox = readonly [number, number, number, number];

/** What windows of a map show: from a village of half a kilometre to two municipalities, as many of each size. */
export function randomBoxes(count: number, random: () => number): DegreeBox[] {
  return Array.from({ length: count }, () => {
    const metres = 500 * 80 ** random();
    const easting = land.west + random() * (land.east - land.west);
    const northing = land.south + random() * (land.north - land.south);
    const lower = placeOf([easting, northing]);
    const upper = placeOf([easting + metres, northing + metres]);
    return [lower.longitude, lower.latitude, upper.longitude, upper.latitude];
  });
}
