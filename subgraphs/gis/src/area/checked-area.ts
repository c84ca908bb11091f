import { SamgrafError } from '@samgraf/errors';
import type { AreaInput, PositionInput } from '../generated/types.ts';
import type { Area, Edges } from './area.ts';
import { bounds } from './bounds.ts';
import { checkedPosition } from './checked-position.ts';

const mostCorners = 1_000;
const furthest = 50_000;

/**
 * An area as it is searched in: exactly one shape, within what Sweden has.
 *
 * @throws SamgrafError BAD_GEOMETRY
 */
export function checkedArea({ box, degrees, polygon, distance }: AreaInput): Area {
  const given = [box, degrees, polygon, distance].filter((each) => each !== null && each !== undefined);
  if (given.length !== 1) {
    throw new SamgrafError(
      'BAD_GEOMETRY',
      `Expected \`within\` to have one of box, degrees, polygon and distance, got ${given.length}.`,
    );
  }
  if (box) return { box: checkedBox(box) };
  if (degrees) return { degrees: checkedDegrees(degrees) };
  if (polygon) return { polygon: checkedPolygon(polygon) };
  const { from, metres } = distance!;
  if (!(metres >= 1 && metres <= furthest)) {
    throw new SamgrafError(
      'BAD_GEOMETRY',
      `Expected \`within.distance.metres\` from 1 to ${furthest}, got ${metres}.`,
    );
  }
  return { distance: { from: checkedPosition(from, 'within.distance.from'), metres } };
}

function checkedBox(box: NonNullable<AreaInput['box']>): Edges {
  const { west, south, east, north } = box;
  checkedPosition({ easting: west, northing: south }, 'within.box (west, south)');
  checkedPosition({ easting: east, northing: north }, 'within.box (east, north)');
  if (west > east || south > north) {
    throw new SamgrafError('BAD_GEOMETRY', 'Expected `within.box` to have west ≤ east and south ≤ north.');
  }
  return { west, south, east, north };
}

/** A map asks for what its window shows, the whole world too. */
function checkedDegrees({ west, south, east, north }: NonNullable<AreaInput['degrees']>): Edges {
  if (!(-180 <= west && west <= east && east <= 180 && -90 <= south && south <= north && north <= 90)) {
    throw new SamgrafError(
      'BAD_GEOMETRY',
      'Expected `within.degrees` to have -180 ≤ west ≤ east ≤ 180 and -90 ≤ south ≤ north ≤ 90.',
    );
  }
  return {
    west: Math.max(west, bounds.longitude[0]),
    south: Math.max(south, bounds.latitude[0]),
    east: Math.min(east, bounds.longitude[1]),
    north: Math.min(north, bounds.latitude[1]),
  };
}

function checkedPolygon(polygon: readonly PositionInput[]) {
  const corners = polygon.map((each, index) => checkedPosition(each, `within.polygon.${index}`));
  const distinct = new Set(corners.map((each) => JSON.stringify(each)));
  if (corners.length > mostCorners || distinct.size < 3) {
    throw new SamgrafError(
      'BAD_GEOMETRY',
      `Expected \`within.polygon\` to have 3 to ${mostCorners} corners, got ${corners.length}, ${distinct.size} different.`,
    );
  }
  return corners;
}
