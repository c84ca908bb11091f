import type { AxisOrder } from './axes-error.ts';

/** Least and greatest easting and northing that a place in Sweden has in SWEREF 99 TM. They do not overlap. */
export const swedish = { easting: [250_000, 920_000], northing: [6_100_000, 7_700_000] } as const;

/** Which way round two coordinates of SWEREF 99 TM stand; null where they are none in Sweden. */
export function axisOrderOf([first, second]: readonly [number, number]): AxisOrder | null {
  if (isWithin(swedish.northing, first) && isWithin(swedish.easting, second)) return 'NORTHING_EASTING';
  if (isWithin(swedish.easting, first) && isWithin(swedish.northing, second)) return 'EASTING_NORTHING';
  return null;
}

const isWithin = ([least, greatest]: readonly [number, number], value: number): boolean =>
  least <= value && value <= greatest;
