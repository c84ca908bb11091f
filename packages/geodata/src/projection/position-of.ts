import type { Geometry, Position } from '../geometry.ts';

/** One position that stands for a geometry: itself, the middle one of a line's corners, the first corner of an area. */
export function positionOf(geometry: Geometry): Position {
  if (geometry.type === 'Point') return geometry.coordinates;
  if (geometry.type === 'LineString')
    return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] as Position;
  const [easting, northing] = (geometry.coordinates as unknown[]).flat(3) as number[];
  return [easting!, northing!];
}
