import { SamgrafError } from '@samgraf/errors';
import type { AreaInput, PositionInput } from '../generated/types.ts';
import type { Area } from './area.ts';
import { checkedPosition } from './checked-position.ts';

const mostCorners = 1_000;
const furthest = 50_000;

/**
 * An area as it is searched in: exactly one shape, within what Sweden has.
 *
 * @throws SamgrafError BAD_GEOMETRY
 */
export function checkedArea({ box, polygon, distance }: AreaInput): Area {
  const given = [box, polygon, distance].filter((each) => each !== null && each !== undefined);
  if (given.length !== 1) {
    throw new SamgrafError(
      'BAD_GEOMETRY',
      `Expected \`within\` to have one of box, polygon and distance, got ${given.length}.`,
    );
  }
  if (box) return { box: checkedBox(box) };
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

function checkedBox(box: NonNullable<AreaInput['box']>): NonNullable<AreaInput['box']> {
  const { west, south, east, north } = box;
  checkedPosition({ easting: west, northing: south }, 'within.box (west, south)');
  checkedPosition({ easting: east, northing: north }, 'within.box (east, north)');
  if (west > east || south > north) {
    throw new SamgrafError('BAD_GEOMETRY', 'Expected `within.box` to have west ≤ east and south ≤ north.');
  }
  return { west, south, east, north };
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
