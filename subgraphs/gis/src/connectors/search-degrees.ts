import { boxesOf, intersects, type Shape } from '@samgraf/cql2';
import { type Box, fromDegrees, type Position, placeOf } from '@samgraf/geodata';
import type { Edges } from '../area/area.ts';
import { bounds as sweden } from '../area/bounds.ts';
import type { SearchArea } from './search-area.ts';

/** The middle meridian of SWEREF 99 TM: there a parallel lies lowest. */
const middle = 15;
/** Metres, more than rounding takes. */
const margin = 1;

/**
 * A box in degrees. What meets it is told by the coordinates in degrees that an answer has, so that a map which looks again
 * finds the same; the boxes in metres only spare the looking.
 *
 * @returns null for one that holds all of Sweden
 */
export function searchDegrees({ west, south, east, north }: Edges): SearchArea | null {
  const [least, greatest] = [0, 1] as const;
  if (
    west <= sweden.longitude[least] &&
    east >= sweden.longitude[greatest] &&
    south <= sweden.latitude[least] &&
    north >= sweden.latitude[greatest]
  ) {
    return null;
  }
  if (west > east || south > north) return { bounds: [0, 0, 0, 0], inner: null, meets: () => false };
  const area = boxesOf([west, south, east, north]);
  const { outer, inner } = boxesInMetres({ west, south, east, north });
  return { bounds: outer, inner, meets: (shape) => intersects(area, inDegrees(shape)) };
}

/**
 * The smallest box in metres that holds the one in degrees, and one that it holds. Along a meridian northings grow, and
 * eastings come nearer to the middle; along a parallel eastings grow, and northings grow away from the middle.
 */
function boxesInMetres({ west, south, east, north }: Edges): { outer: Box; inner: Box } {
  const lower = [fromDegrees(west, south), fromDegrees(east, south)] as const;
  const upper = [fromDegrees(west, north), fromDegrees(east, north)] as const;
  const lowest = (at: number, [left, right]: readonly [Position, Position]) =>
    west < middle && middle < east ? fromDegrees(middle, at)[1] : Math.min(left[1], right[1]);
  const outer: Box = [
    Math.min(lower[0][0], upper[0][0]) - margin,
    lowest(south, lower) - margin,
    Math.max(lower[1][0], upper[1][0]) + margin,
    Math.max(upper[0][1], upper[1][1]) + margin,
  ];
  const inner: Box = [
    Math.max(lower[0][0], upper[0][0]) + margin,
    Math.max(lower[0][1], lower[1][1]) + margin,
    Math.min(lower[1][0], upper[1][0]) - margin,
    lowest(north, upper) - margin,
  ];
  return { outer, inner };
}

function inDegrees(shape: Shape): Shape {
  const turned = (position: Position): Position => {
    const { longitude, latitude } = placeOf(position);
    return [longitude, latitude];
  };
  if (shape.type === 'Point') return { type: 'Point', coordinates: turned(shape.coordinates) };
  if (shape.type !== 'LineString') throw new Error(`Expected a point or a line, got a ${shape.type}.`);
  return { type: 'LineString', coordinates: shape.coordinates.map(turned) };
}
