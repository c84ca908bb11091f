import { boxesOf, intersects, type Shape } from '@samgraf/cql2';
import type { Box, Position } from '@samgraf/geodata';
import type { Area } from '../area/area.ts';
import { positionIn } from './position-in.ts';

/** An area in SWEREF 99 TM, as rows are held against it. */
export interface SearchArea {
  /** What lies within meets this box. */
  readonly bounds: Box;
  /** Whether a geometry lies within or meets it, its edge included. */
  meets(shape: Shape): boolean;
}

/** @param area as the resolvers have checked it */
export function searchArea(area: Area): SearchArea {
  if ('box' in area) {
    const { west, south, east, north } = area.box;
    return meeting([west, south, east, north], boxesOf([west, south, east, north]));
  }
  if ('polygon' in area) {
    const corners = area.polygon.map(positionIn);
    const eastings = corners.map(([easting]) => easting);
    const northings = corners.map(([, northing]) => northing);
    const bounds: Box = [
      Math.min(...eastings),
      Math.min(...northings),
      Math.max(...eastings),
      Math.max(...northings),
    ];
    return meeting(bounds, { type: 'Polygon', coordinates: [[...corners, corners[0]!]] });
  }
  const { from, metres } = area.distance;
  const centre = positionIn(from);
  const [easting, northing] = centre;
  return {
    bounds: [easting - metres, northing - metres, easting + metres, northing + metres],
    meets: (shape) => distanceTo(shape, centre) <= metres,
  };
}

const meeting = (bounds: Box, area: Shape): SearchArea => ({
  bounds,
  meets: (shape) => intersects(area, shape),
});

/** Metres from a position to the nearest part of a point or a line. */
function distanceTo(shape: Shape, from: Position): number {
  if (shape.type === 'Point') return apart(shape.coordinates, from);
  if (shape.type !== 'LineString') return Infinity;
  let least = Infinity;
  for (let index = 1; index < shape.coordinates.length; index++) {
    const [a, b] = [shape.coordinates[index - 1]!, shape.coordinates[index]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : ((from[0] - a[0]) * dx + (from[1] - a[1]) * dy) / squared;
    const part = Math.min(1, Math.max(0, along));
    least = Math.min(least, apart([a[0] + part * dx, a[1] + part * dy], from));
  }
  return least;
}

const apart = (one: readonly [number, number], other: readonly [number, number]): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);
