import type { Box } from '../feature-client.ts';
import type { Geometry } from '../geometry.ts';

/** The box round a geometry: least and greatest easting and northing. */
export function extentOf({ coordinates }: Geometry): Box {
  const positions = (coordinates as unknown[]).flat(3) as number[];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < positions.length; index += 2) {
    const [easting, northing] = [positions[index]!, positions[index + 1]!];
    west = Math.min(west, easting);
    east = Math.max(east, easting);
    south = Math.min(south, northing);
    north = Math.max(north, northing);
  }
  return [west, south, east, north];
}
