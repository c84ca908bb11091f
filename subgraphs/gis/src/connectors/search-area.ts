import { boxesOf, intersects, type Shape } from '@samgraf/cql2';
import type { Box } from '@samgraf/geodata';
import type { Area, AreaPosition } from '../area/area.ts';
import { distanceTo } from './distance-to.ts';
import { positionIn } from './position-in.ts';
import { searchDegrees } from './search-degrees.ts';

/** An area in SWEREF 99 TM, as rows are held against it. */
export interface SearchArea {
  /** What lies within meets this box. */
  readonly bounds: Box;
  /** What lies inside this box altogether is within; null where there is none. */
  readonly inner: Box | null;
  /** Whether a geometry lies within or meets it, its edge included. */
  meets(shape: Shape): boolean;
}

/**
 * @param area as the resolvers have checked it
 * @returns null for one that holds all there is
 */
export function searchArea(area: Area): SearchArea | null {
  if ('degrees' in area) return searchDegrees(area.degrees);
  if ('box' in area) {
    const { west, south, east, north } = area.box;
    const box: Box = [west, south, east, north];
    return meeting(box, box, boxesOf(box));
  }
  if ('polygon' in area) return searchPolygon(area.polygon);
  const { from, metres } = area.distance;
  const centre = positionIn(from);
  const [easting, northing] = centre;
  return {
    bounds: [easting - metres, northing - metres, easting + metres, northing + metres],
    inner: null,
    meets: (shape) => distanceTo(shape, centre) <= metres,
  };
}

function searchPolygon(polygon: readonly AreaPosition[]): SearchArea {
  const corners = polygon.map(positionIn);
  const eastings = corners.map(([easting]) => easting);
  const northings = corners.map(([, northing]) => northing);
  const bounds: Box = [
    Math.min(...eastings),
    Math.min(...northings),
    Math.max(...eastings),
    Math.max(...northings),
  ];
  return meeting(bounds, null, { type: 'Polygon', coordinates: [[...corners, corners[0]!]] });
}

const meeting = (bounds: Box, inner: Box | null, area: Shape): SearchArea => ({
  bounds,
  inner,
  meets: (shape) => intersects(area, shape),
});
